// @ts-check
// Shows activities. Everything is set as text, never as HTML: what people and the server say is not mark-up.
import { read } from './reading.js';
import { element, hidden, linesOf, resultLine } from './elements.js';

/** @import { Activity, Option, Part } from './reading.js' */

/** The conversation on the page. */
export class Transcript {
  #log;
  #press;
  /** @type {Map<string, HTMLElement>} what was said here and has not come back from the server yet */
  #pending = new Map();
  /** @type {Option[]} */
  #offered = [];

  /**
   * @param {HTMLElement} log
   * @param {(option: Option) => void} press is told which option was pressed
   */
  constructor(log, press) {
    this.#log = log;
    this.#press = press;
  }

  /** The group of options to press, if any. */
  get options() {
    return /** @type {HTMLElement | null} */ (this.#log.querySelector('.options'));
  }

  clear() {
    this.#log.replaceChildren();
    this.#pending.clear();
    this.#offered = [];
  }

  /**
   * Shows what somebody has just said, before it is sent.
   * @param {string} text
   * @param {string} id the clientActivityID under which it comes back
   */
  say(text, id) {
    const message = this.#person(text);
    message.classList.add('pending');
    this.#pending.set(id, message);
    this.#log.append(message);
    message.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Takes back what could not be sent.
   * @param {string} id
   */
  unsay(id) {
    this.#pending.get(id)?.remove();
    this.#pending.delete(id);
    this.#setDisabled(false);
  }

  /**
   * Adds what has come from the server.
   * @param {Activity[]} activities
   * @returns {HTMLElement | undefined} the last message that the bot said
   */
  add(activities) {
    const added = document.createDocumentFragment();
    let last;
    for (const activity of activities) {
      if (activity.type !== 'message') continue;
      if (activity.from?.role === 'bot') {
        this.#closeOptions(added);
        last = this.#bot(activity);
        added.append(last);
      } else if (!this.#confirm(activity.channelData?.clientActivityID)) {
        added.append(this.#person(activity.text ?? ''));
      }
    }
    this.#log.append(added);
    return last;
  }

  /** @param {string | undefined} id */
  #confirm(id) {
    const message = this.#pending.get(id ?? '');
    message?.classList.remove('pending');
    return this.#pending.delete(id ?? '');
  }

  /** @param {string} text */
  #person(text) {
    const picked = this.#offered.find(({ number }) => String(number) === text);
    const said = element('div', 'said', ...linesOf([text]));
    if (picked) said.append(' ', element('span', 'meaning', `(${picked.title})`));
    return element('div', 'message person', element('span', 'visually-hidden', 'You: '), said);
  }

  /** @param {Activity} activity */
  #bot(activity) {
    const { parts, options } = read(activity);
    this.#offered = [...parts.flatMap((part) => (part.kind === 'result' ? [part.more] : [])), ...options];
    const said = element('div', 'said', ...parts.map((part) => this.#part(part)));
    const message = element('div', 'message bot', element('span', 'sender', 'Signpost'), said);
    if (options.length > 0) {
      const group = element('div', 'options', ...options.map((option) => this.#button(option, option.title)));
      group.role = 'group';
      group.ariaLabel = 'Answers to pick from';
      group.tabIndex = -1;
      message.append(group);
    }
    return message;
  }

  /** @param {Part} part */
  #part(part) {
    if (part.kind === 'result') {
      const { title, lines, more } = part;
      const button = this.#button(more, 'More about this');
      button.append(hidden(`: ${more.value}`));
      return element('section', 'result', element('h2', '', title), ...lines.map(resultLine), button);
    }
    const [first, ...rest] = part.lines;
    if (part.kind === 'paragraph' || first.length > longestHeading) return element('p', '', ...linesOf(part.lines));
    const question = element('p', 'question', ...linesOf([first]));
    if (rest.length > 0) question.append(element('span', 'hint', ...linesOf(rest)));
    return question;
  }

  /**
   * @param {Option} option
   * @param {string} label
   */
  #button(option, label) {
    const button = element('button', '', `${option.number}. ${label}`);
    button.type = 'button';
    button.addEventListener('click', () => {
      if (button.ariaDisabled === 'true') return;
      this.#setDisabled(true);
      this.#press(option);
    });
    return button;
  }

  // A disabled button would lose the focus, so it only says that it is, and does nothing.
  /** @param {boolean} isDisabled */
  #setDisabled(isDisabled) {
    for (const button of this.#log.querySelectorAll('button')) button.ariaDisabled = String(isDisabled);
  }

  /** @param {DocumentFragment} added */
  #closeOptions(added) {
    for (const where of [this.#log, added]) {
      for (const old of where.querySelectorAll('.options, .result button')) old.remove();
    }
  }
}

const longestHeading = 120;
