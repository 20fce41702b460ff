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
const autocompletes = { name: 'name', organisation: 'organization', email: 'email' };
const consentName = 'agree';

/** The form of one reply. */
export class EnquiryForm {
  element;
  /** @type {Map<string, HTMLInputElement | HTMLTextAreaElement>} */
  #inputs = new Map();
  #consent = element('input', '');
  #heading = element('h3', '', 'Your details');
  /** @type {HTMLElement | undefined} */
  #problems;

  /**
   * @param {Form} form
   * @param {Entries} typed what was typed into the form before this one, which the server may not have
   * @param {object} then
   * @param {(entries: Entries) => void} then.submit
   * @param {() => void} then.cancel
   */
  constructor(form, typed, { submit, cancel }) {
    const fields = form.fields.map((field) => this.#field(field, typed[field.field]));
    const consent = this.#agreement(form, typed[consentName]);
    const check = element('button', 'main', 'Check my details');
    check.type = 'submit';
    this.#heading.id = 'details';
    this.#heading.tabIndex = -1;
    this.#problems = this.#summary(form);
    const silent = element(
      'div',
      'fields',
      ...fields,
      consent,
      element('div', 'actions', check, buttonOf('plain', 'Cancel', cancel)),
    );
    // The heading and what is wrong are read out with the reply; the fields wait until somebody is in them.
    silent.ariaLive = 'off';
    this.element = element(
      'form',
      'enquiry',
      this.#heading,
      ...(this.#problems ? [this.#problems] : []),
      element('p', 'note', 'All of it is needed. You see everything again before it is sent.'),
      silent,
    );
    this.element.noValidate = true;
    this.element.setAttribute('aria-labelledby', this.#heading.id);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (check.ariaDisabled !== 'true') submit(this.entries);
    });
  }

  /** What is filled in now. */
  get entries() {
    /** @type {Entries} */
    const entries = {};
    for (const [name, input] of this.#inputs) entries[name] = input.value;
    return { ...entries, [consentName]: this.#consent.checked };
  }

  /** What somebody has changed, also to nothing. */
  get typed() {
    /** @type {Entries} */
    const typed = {};
    for (const [name, { value, defaultValue }] of this.#inputs) if (value !== defaultValue) typed[name] = value;
    const { checked, defaultChecked } = this.#consent;
    return checked === defaultChecked ? typed : { ...typed, [consentName]: checked };
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
  #field({ field, question, hint, longest, value, problem }, typed) {
    const input = field === 'need' ? element('textarea', '') : element('input', '');
    if (input instanceof HTMLTextAreaElement) input.rows = 4;
    else input.type = field === 'email' ? 'email' : 'text';
    input.id = idOf(field);
    input.name = field;
    input.maxLength = longest;
    input.autocomplete = autocompletes[field] ?? 'off';
    input.ariaRequired = 'true';
    input.defaultValue = value ?? '';
    if (typeof typed === 'string') input.value = typed;
    this.#inputs.set(field, input);
    const label = element('label', '', question);
    label.htmlFor = input.id;
    return element('div', 'field', label, ...about(input, hint, problem), input);
  }

  /**
   * @param {Form} form
   * @param {string | boolean | undefined} ticked
   */
  #agreement({ consent, agreed, consentProblem }, ticked) {
    const box = this.#consent;
    box.type = 'checkbox';
    box.id = idOf(consentName);
    box.name = consentName;
    box.defaultChecked = agreed;
    if (typeof ticked === 'boolean') box.checked = ticked;
    box.ariaRequired = 'true';
    const label = element('label', '', ...textOf(consent));
    label.htmlFor = box.id;
    return element('div', 'field', ...about(box, undefined, consentProblem), element('div', 'tick', box, label));
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
      (this.#inputs.get(field) ?? this.#consent).focus();
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
