// @ts-check
// The enquiry as a form. What is right and wrong about it is the server's to say.
import { buttonOf, element, textOf } from './elements.js';

/** @import { Field, Form } from './reply.js' */

/**
 * What somebody has filled in, by the names of the fields.
 * @typedef {Record<string, string | boolean>} Entries
 */

/** What stands in the transcript for a form that was sent, in place of what is in it. */
export const detailsSaid = 'My details';

/** @type {Record<string, AutoFill>} what browsers know to fill in by themselves */
const autocompletes = { name: 'name', organisation: 'organization', email: 'email', phone: 'tel' };
/** @type {Record<string, string>} */
const types = { email: 'email', phone: 'tel' };
const consentName = 'agree';

/**
 * What can be filled in: what is in it now, what was in it at first, where the focus goes, and under which other key than its
 * name it is carried over.
 * @typedef {{ value: () => string | boolean, first: string | boolean, focus: () => void, key?: string }} Control
 */

/** The form of one reply. */
export class EnquiryForm {
  element;
  /** @type {Map<string, Control>} */
  #controls = new Map();
  #heading = element('h3', '', 'Your details');
  /** @type {HTMLElement | undefined} */
  #problems;

  /**
   * @param {Form} form
   * @param {Entries} typed what was typed into the form before this one, which the server may not have: its `typed`
   * @param {object} then
   * @param {(entries: Entries) => void} then.submit
   * @param {() => void} then.cancel
   */
  constructor(form, typed, { submit, cancel }) {
    const fields = form.fields.map((field) =>
      field.choices ? this.#choice(field, typed[field.field]) : this.#text(field, typed[field.field]),
    );
    const { consent, agreed, consentProblem, passOn = [] } = form;
    fields.push(this.#tick(consentName, consent, agreed, typed, consentProblem));
    for (const { scheme, text, agreed: passed } of passOn) {
      fields.push(this.#tick(`passOn/${scheme}`, text, passed, typed));
    }
    const check = element('button', 'main', 'Check my details');
    check.type = 'submit';
    this.#heading.id = 'details';
    this.#heading.tabIndex = -1;
    this.#problems = this.#summary(form);
    const silent = element(
      'div',
      'fields',
      ...fields,
      element('div', 'actions', check, buttonOf('plain', 'Cancel', cancel)),
    );
    // The heading and what is wrong are read out with the reply; the fields wait until somebody is in them.
    silent.ariaLive = 'off';
    this.element = element(
      'form',
      'enquiry',
      this.#heading,
      ...(this.#problems ? [this.#problems] : []),
      element(
        'p',
        'note',
        'All of it is needed, unless a question says otherwise. You see everything again before it is sent.',
      ),
      silent,
    );
    this.element.noValidate = true;
    this.element.setAttribute('aria-labelledby', this.#heading.id);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (check.ariaDisabled !== 'true') submit(this.entries);
    });
    const adapt = () => {
      for (const [index, { when }] of form.fields.entries()) {
        const field = fields[index];
        if (when && field) field.hidden = this.#controls.get(when.field)?.value() !== when.value;
      }
    };
    this.element.addEventListener('change', adapt);
    adapt();
  }

  /** What is filled in now. */
  get entries() {
    /** @type {Entries} */
    const entries = {};
    for (const [name, { value }] of this.#controls) entries[name] = value();
    return entries;
  }

  /** What somebody has changed, also to nothing; a tick under its words too, since nobody has agreed to other ones. */
  get typed() {
    /** @type {Entries} */
    const typed = {};
    for (const [name, { value, first, key = name }] of this.#controls) if (value() !== first) typed[key] = value();
    return typed;
  }

  /** Where to begin: at what is wrong, else at the top. */
  get target() {
    return this.#problems ?? this.#heading;
  }

  /** Takes the form away, so that it cannot be sent by mistake. */
  close() {
    this.element.remove();
  }

  /**
   * @param {Field} field
   * @param {string | boolean | undefined} typed
   */
  #text({ field, question, hint, longest, optional, value = '', problem }, typed) {
    const input = field === 'need' ? element('textarea', '') : element('input', '');
    if (input instanceof HTMLTextAreaElement) input.rows = 4;
    else input.type = types[field] ?? 'text';
    input.id = idOf(field);
    input.name = field;
    if (longest) input.maxLength = longest;
    input.autocomplete = autocompletes[field] ?? 'off';
    input.ariaRequired = String(!optional);
    input.defaultValue = value;
    if (typeof typed === 'string') input.value = typed;
    this.#controls.set(field, { value: () => input.value, first: input.defaultValue, focus: () => input.focus() });
    const label = element('label', '', question);
    label.htmlFor = input.id;
    return element('div', 'field', label, ...about(input, hint, problem), input);
  }

  /**
   * @param {Field} field
   * @param {string | boolean | undefined} typed
   */
  #choice({ field, question, hint, choices = [], value = '', problem }, typed) {
    const group = element('fieldset', '', element('legend', '', question));
    group.id = idOf(field);
    group.role = 'radiogroup';
    group.ariaRequired = 'true';
    group.append(...about(group, hint, problem));
    const radios = choices.map(({ value: offered, label: words }) => {
      const radio = element('input', '');
      radio.type = 'radio';
      radio.id = `${group.id}-${offered}`;
      radio.name = field;
      radio.value = offered;
      radio.checked = offered === (typeof typed === 'string' ? typed : value);
      const label = element('label', '', words);
      label.htmlFor = radio.id;
      group.append(element('div', 'tick', radio, label));
      return radio;
    });
    const chosen = () => radios.find(({ checked }) => checked);
    this.#controls.set(field, {
      value: () => chosen()?.value ?? '',
      first: value,
      focus: () => (chosen() ?? radios[0])?.focus(),
    });
    return element('div', 'field', group);
  }

  /**
   * @param {string} name
   * @param {string} words
   * @param {boolean} agreed
   * @param {Entries} typed
   * @param {string} [problem]
   */
  #tick(name, words, agreed, typed, problem) {
    const box = element('input', '');
    box.type = 'checkbox';
    box.id = idOf(name);
    box.name = name;
    box.defaultChecked = agreed;
    const key = name + words;
    if (typeof typed[key] === 'boolean') box.checked = typed[key];
    if (name === consentName) box.ariaRequired = 'true';
    this.#controls.set(name, { value: () => box.checked, first: agreed, focus: () => box.focus(), key });
    const label = element('label', '', ...textOf(words));
    label.htmlFor = box.id;
    return element('div', 'field', ...about(box, undefined, problem), element('div', 'tick', box, label));
  }

  /** @param {Form} form */
  #summary({ fields, consentProblem }) {
    const points = fields.flatMap(({ field, problem }) =>
      problem ? [this.#jump(field, problem)] : [],
    );
    if (consentProblem) points.push(this.#jump(consentName, consentProblem));
    if (points.length === 0) return undefined;
    const heading = element('h4', '', 'Please put this right');
    heading.id = 'problems';
    const list = element('ul', '', ...points.map((point) => element('li', '', point)));
    const problems = element('div', 'problems', heading, list);
    problems.role = 'group';
    problems.tabIndex = -1;
    problems.setAttribute('aria-labelledby', heading.id);
    return problems;
  }

  // The address of the page around the chat is not ours to change, so the link only moves the focus.
  /**
   * @param {string} field
   * @param {string} text
   */
  #jump(field, text) {
    const link = element('a', '', text);
    link.href = `#${idOf(field)}`;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      this.#controls.get(field)?.focus();
    });
    return link;
  }
}

/**
 * The hint and the problem of a field, by which the field is described.
 * @param {HTMLElement} input
 * @param {string | undefined} hint
 * @param {string | undefined} problem
 */
function about(input, hint, problem) {
  const notes = [
    ...(hint ? [element('p', 'note', ...textOf(hint))] : []),
    ...(problem ? [element('p', 'problem', ...textOf(problem))] : []),
  ];
  for (const [index, note] of notes.entries()) note.id = `${input.id}-about-${index}`;
  if (notes.length > 0) input.setAttribute('aria-describedby', notes.map(({ id }) => id).join(' '));
  if (problem) input.ariaInvalid = 'true';
  return notes;
}

/** @param {string} field */
function idOf(field) {
  return `field-${field}`;
}
