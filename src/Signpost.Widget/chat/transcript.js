// @ts-check
// Shows activities. What the bot says is read out when it comes; what the person said is not, since they know it.
import { show } from './blocks.js';
import { Choices } from './choices.js';
import { element, hidden, textOf } from './elements.js';
import { EnquiryForm, detailsSaid } from './form.js';
import { read } from './reading.js';
import { sharing } from './sharing.js';

/** @import { Entries } from './form.js' */
/** @import { Activity, Block, Form, Reply } from './reply.js' */

/** The conversation on the page. */
export class Transcript {
  #log;
  #then;
  /** @type {Map<string, HTMLElement>} what was said here and has not come back from the server yet */
  #pending = new Map();
  /** @type {Choices[]} what can be pressed, in order; the last of it belongs to what is asked now */
  #choices = [];
  /** @type {EnquiryForm | undefined} the form to fill in now */
  #form;
  /** @type {Entries} what was typed into a form of a conversation that has ended by itself */
  #typed = {};
  /** @type {HTMLElement | undefined} */
  #results;

  /**
   * @param {HTMLElement} log
   * @param {object} then
   * @param {string} then.server the origin of Signpost
   * @param {(text: string, value?: object) => void} then.say is told what was said by a button or a form
   * @param {(text: string) => void} then.announce is told what somebody should know at once
   * @param {(isBusy: boolean, isInForm: boolean) => void} then.changed is told what can be pressed
   */
  constructor(log, then) {
    this.#log = log;
    this.#then = then;
  }

  /** Where to go on after a reply: what is wrong or asked in a form, the results, the options; nothing if none. */
  get target() {
    return this.#form?.target ?? this.#results ?? this.#choices.at(-1)?.group;
  }

  /** Shows nothing any more. What was typed into a form waits for the next one. */
  clear() {
    this.#typed = this.#form?.typed ?? this.#typed;
    this.#form = this.#results = undefined;
    this.#log.replaceChildren();
    this.#pending.clear();
    this.#choices = [];
    this.#settle();
  }

  /**
   * Shows what somebody has just said, before it is sent.
   * @param {string} text
   * @param {string} id the clientActivityID under which it comes back
   * @returns {HTMLElement} the message
   */
  say(text, id) {
    const message = this.#person(text);
    message.classList.add('pending');
    this.#pending.set(id, message);
    this.#log.append(message);
    this.#settle();
    return message;
  }

  /**
   * Takes back what could not be sent.
   * @param {string} id
   */
  unsay(id) {
    this.#pending.get(id)?.remove();
    this.#pending.delete(id);
    this.#settle();
  }

  /**
   * What was said has been taken, also where nothing came back of it because the server had it already.
   * @param {string} id
   */
  sent(id) {
    this.#confirm(id);
    this.#settle();
  }

  /**
   * Adds what has come from the server, all at once.
   * @param {Activity[]} activities
   * @param {boolean} isHistory whether all but the last message was read out at another time
   * @returns {HTMLElement | undefined} the last message that the bot said
   */
  add(activities, isHistory) {
    const added = document.createDocumentFragment();
    /** @type {HTMLElement | undefined} */
    let last;
    for (const activity of activities) {
      if (activity.type !== 'message') continue;
      if (activity.from?.role === 'bot') {
        if (last && isHistory) last.ariaLive = 'off';
        last = this.#bot(read(activity));
        added.append(last);
      } else if (!this.#confirm(activity.channelData?.clientActivityID)) {
        added.append(this.#person(activity.text ?? ''));
      }
    }
    this.#log.append(added);
    if (last) this.#settle();
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
    const message = element('div', 'message person', hidden('You: '), said);
    message.ariaLive = 'off';
    return message;
  }

  /** @param {Reply} whole */
  #bot(whole) {
    const form = whole.blocks.find((block) => block.type === 'form');
    const reply = form ? withForm(whole, form) : whole;
    this.#choices = Choices.closeBefore(reply, this.#choices);
    const choices = new Choices(
      reply,
      (at, { says }) => this.#then.say(says, at === '' ? undefined : { signpost: { at, says } }),
      () => this.#pending.size > 0,
    );
    this.#choices.push(choices);
    this.#results = undefined;
    const said = element('div', 'said');
    for (const block of reply.blocks) {
      const shown = shownOf(block);
      if (!shown) continue;
      if (block.type === 'result') shown.append(...choices.more(block));
      if (block.type === 'result') this.#results ??= headingOf(shown);
      said.append(shown);
    }
    return element(
      'div',
      'message bot',
      hidden('Signpost: '),
      said,
      ...this.#shared(reply, said),
      ...this.#filled(reply.at, form),
      ...choices.elements,
    );
  }

  /**
   * The form of a reply. The one before it is over, and what was typed into that and not kept is in this one.
   * @param {string} at
   * @param {Form | undefined} block
   */
  #filled(at, block) {
    const typed = this.#form?.typed ?? this.#typed;
    const wasOpen = this.#form !== undefined;
    this.#form?.close();
    this.#form = undefined;
    if (block || wasOpen) this.#typed = {};
    if (!block) return [];
    this.#form = new EnquiryForm(block, typed, {
      submit: (entries) => this.#then.say(detailsSaid, { signpost: { at }, ...entries }),
      cancel: () => this.#then.say('cancel', { signpost: { at, says: 'cancel' } }),
    });
    return [this.#form.element];
  }

  /**
   * @param {Reply} reply
   * @param {HTMLElement} said
   */
  #shared({ link }, said) {
    if (!link) return [];
    const { server, announce } = this.#then;
    return [sharing(new URL(link, server || location.origin).href, said, announce)];
  }

  // Nothing can be pressed while something is being sent, or pressing twice would answer twice.
  #settle() {
    const isBusy = this.#pending.size > 0;
    for (const button of this.#log.querySelectorAll('button')) button.ariaDisabled = String(isBusy);
    this.#then.changed(isBusy, this.#form !== undefined);
  }
}

/**
 * What is left to say beside a form: neither the question that asks for one field of it, nor what is wrong with one.
 * @param {Reply} reply
 * @param {Form} form
 * @returns {Reply}
 */
function withForm(reply, { fields, consentProblem }) {
  const problems = [consentProblem, ...fields.map(({ problem }) => problem)];
  const isRepeat = (/** @type {Block} */ block) =>
    block.type === 'ask' || (block.type === 'paragraph' && problems.includes(block.text));
  return { ...reply, blocks: reply.blocks.filter((block) => !isRepeat(block)), options: [] };
}

/** @param {Block} block one that cannot be shown takes nothing else of the reply with it */
function shownOf(block) {
  try {
    return show(block);
  } catch (error) {
    console.error(error);
  }
}

/** @param {HTMLElement} result */
function headingOf(result) {
  const heading = result.querySelector('h3');
  if (heading) heading.tabIndex = -1;
  return heading ?? undefined;
}
