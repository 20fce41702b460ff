// @ts-check
// Shows activities.
import { show } from './blocks.js';
import { element, hidden, textOf } from './elements.js';
import { Choices } from './choices.js';
import { read } from './reply.js';

/** @import { Press } from './choices.js' */
/** @import { Activity, Block, Option, Reply } from './reply.js' */

/** The conversation on the page. */
export class Transcript {
  #log;
  #press;
  /** @type {Map<string, HTMLElement>} what was said here and has not come back from the server yet */
  #pending = new Map();
  /** @type {Choices[]} what can be pressed, in order; the last of it belongs to what is asked now */
  #choices = [];

  /**
   * @param {HTMLElement} log
   * @param {Press} press is told which option was pressed
   */
  constructor(log, press) {
    this.#log = log;
    this.#press = press;
  }

  /** The group of options to press, if any. */
  get options() {
    return this.#choices.at(-1)?.group;
  }

  clear() {
    this.#log.replaceChildren();
    this.#pending.clear();
    this.#choices = [];
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
   * What was said has been taken, also where nothing came back of it because the server had it already.
   * @param {string} id
   */
  sent(id) {
    if (this.#confirm(id)) this.#setDisabled(false);
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
        last = this.#bot(read(activity));
        added.append(last);
      } else if (!this.#confirm(activity.channelData?.clientActivityID)) {
        added.append(this.#person(activity.text ?? ''));
      }
    }
    this.#log.append(added);
    if (last) this.#setDisabled(false);
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
    const picked = this.#choices.at(-1)?.options.find(({ number }) => String(number) === text);
    const said = element('div', 'said', ...textOf(text));
    if (picked) said.append(' ', element('span', 'meaning', `(${picked.label})`));
    return element('div', 'message person', hidden('You: '), said);
  }

  /** @param {Reply} reply */
  #bot(reply) {
    this.#choices = Choices.closeBefore(reply, this.#choices);
    const choices = new Choices(reply, (at, option) => {
      this.#setDisabled(true);
      this.#press(at, option);
    });
    this.#choices.push(choices);
    const said = element('div', 'said');
    for (const block of reply.blocks) {
      const shown = show(block);
      if (!shown) continue;
      if (block.type === 'result') shown.append(...choices.more(block));
      said.append(shown);
    }
    return element('div', 'message bot', element('span', 'sender', 'Signpost'), said, ...choices.elements);
  }

  // A disabled button would lose the focus, so it only says that it is, and does nothing.
  /** @param {boolean} isDisabled */
  #setDisabled(isDisabled) {
    for (const button of this.#log.querySelectorAll('button')) button.ariaDisabled = String(isDisabled);
  }
}
