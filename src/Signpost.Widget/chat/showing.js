// @ts-check
// What the page shows of the conversation, which begins with the first screen: before there is any.
import { isSame } from './reading.js';

/** @import { Kept } from './kept.js' */
/** @import { Activity, Reply } from './reply.js' */
/** @import { Page, Said } from './types.js' */

/** Tells the page what to show. */
export class Showing {
  #page;
  #kept;
  /** @type {Reply | undefined} the first screen, while that is all that the page has of the server */
  #first;
  /** Whether anything is shown. */
  isAnything = false;

  /**
   * @param {Page} page
   * @param {Kept} kept what was said, and has not been sent yet
   */
  constructor(page, kept) {
    this.#page = page;
    this.#kept = kept;
  }

  /**
   * Shows the first screen.
   * @param {Reply} reply
   */
  begin(reply) {
    this.#first = reply;
    this.isAnything = true;
    this.#page.received([{ type: 'message', from: { role: 'bot' }, channelData: { signpost: reply } }]);
    this.#pending();
  }

  /**
   * Shows what is new.
   * @param {Activity[]} fresh
   * @param {boolean} isStart whether nothing has been received before
   */
  add(fresh, isStart) {
    const taken = fresh.flatMap(({ channelData }) => channelData?.clientActivityID ?? []);
    const sent = taken.filter((id) => this.#kept.remove(id));
    const greeting = isStart ? fresh.findIndex(({ from }) => from?.role === 'bot') : -1;
    const isFirst = greeting >= 0 && !!this.#first && isSame(this.#first, fresh[greeting].channelData?.signpost);
    if (isFirst) fresh.splice(greeting, 1);
    else if (isStart && this.isAnything) this.#page.restarted();
    this.#first = undefined;
    this.isAnything = true;
    this.#page.received(fresh);
    if (isStart && !isFirst) this.#pending();
    for (const id of sent) this.#page.sent(id);
  }

  /**
   * Shows nothing any more: another conversation begins.
   * @param {Said[]} said what could not be sent
   */
  clear(said) {
    for (const each of said.reverse()) this.#page.refused(each);
    this.#page.restarted();
    this.#first = undefined;
    this.isAnything = false;
  }

  /**
   * Says that something does not succeed.
   * @param {string} meanwhile where the browser is online
   */
  trouble(meanwhile) {
    if (!this.isAnything) this.#pending();
    this.#page.status(
      navigator.onLine ? meanwhile
      : this.#kept.said[0] ? 'You are offline. Your message will be sent when you are back online.'
      : 'You are offline.',
    );
  }

  #pending() {
    for (const { text, id } of this.#kept.said) {
      this.isAnything = true;
      this.#page.pending(text, id);
    }
  }
}
