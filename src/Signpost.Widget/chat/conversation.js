// @ts-check
// One conversation that outlives reloads, lost connections and its own expiry, in every tab that shows it.
import { ConversationOver, DirectLine, DirectLineError, Waits } from './directline.js';
import { Kept, Tabs } from './kept.js';
import { firstReply, isSame } from './reading.js';

/** @import { Activity, Reply } from './reply.js' */
/** @import { Page, Place, Said } from './types.js' */

const renewEveryMs = 15 * 60_000;

// The answer comes with what was sent; asking in between is for a conversation that another browser also has.
const askEveryMs = 20_000;
const tabsAnswerWithinMs = 250;

const notSentYet = 'Your message has not been sent yet. Trying again.';

/** The conversation of this browser tab. */
export class Conversation {
  #server;
  #page;
  #kept;
  #line;
  /** @type {Tabs | undefined} */
  #tabs;
  #waits = new Waits();
  #listening = new AbortController();
  /** @type {ReturnType<typeof setInterval>[]} */
  #timers = [];
  /** @type {Reply | undefined} the first screen, while that is all that the page has of the server */
  #first;
  #isAnythingShown = false;
  #isSending = false;
  /** @type {Set<string>} the ids of the activities that have been received */
  #seen = new Set();
  /** @type {Set<string>} the conversations that are over */
  #over = new Set();
  /** @type {Promise<unknown>} */
  #receiving = Promise.resolve();
  /** @type {Promise<number> | undefined} */
  #next;

  /** @param {{ server: string, page: Page }} with the origin of the server, or nothing for the page's own */
  constructor({ server, page }) {
    this.#server = server || location.origin;
    this.#page = page;
    this.#kept = new Kept(this.#server);
    this.#line = this.#lineTo(this.#kept.place);
  }

  /** Takes up the conversation of this tab or of another, or shows the first screen of one. */
  async begin() {
    this.#listen();
    if (!this.#line.place.isBegun) return this.#beginFresh();
    this.#send();
    await this.#catchUp();
  }

  /**
   * Sends something, after what was said before it, until it has arrived. It counts once.
   * @param {Said} said
   */
  say(said) {
    this.#isAnythingShown = true;
    this.#kept.add(said);
    this.#send();
  }

  /**
   * Gets what is new. One at a time, or two could get the same; whoever asks meanwhile shares the next.
   * @returns {Promise<number>} how much it was
   */
  receive() {
    this.#next ??= this.#receiving.then(() => {
      this.#next = undefined;
      const now = this.#receive();
      this.#receiving = now.catch(() => {});
      return now;
    });
    return this.#next;
  }

  /** Gets a new token before the old one expires. */
  async renew() {
    const line = this.#line;
    if (line.place.isBegun) await line.renew().catch((error) => this.#fail(line, error));
  }

  /** Leaves the page. What has not been sent is kept for the next time. */
  end() {
    this.#listening.abort();
    for (const timer of this.#timers) clearInterval(timer);
    this.#tabs?.end();
    this.#kept.end();
  }

  get #isEnded() {
    return this.#listening.signal.aborted;
  }

  #listen() {
    const tabs = new Tabs(
      this.#server,
      () => this.#line.place.isBegun && tabs.tell(this.#line.place),
      (place) => this.#hear(place),
    );
    this.#tabs = tabs;
    const ask = () => document.hidden || this.#ask();
    const look = () => {
      if (document.hidden) return;
      this.#waits.cut();
      this.#ask();
    };
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('online', look, { signal });
    addEventListener('offline', () => this.#kept.said[0] && this.#trouble(''), { signal });
    this.#timers = [setInterval(() => this.renew().catch(() => {}), renewEveryMs), setInterval(ask, askEveryMs)];
  }

  async #beginFresh() {
    const line = this.#line;
    const answered = new Promise((resolve) => setTimeout(resolve, tabsAnswerWithinMs));
    this.#tabs?.tell();
    const reply = await firstReply();
    if (this.#isEnded) return;
    if (reply && !this.#isAnythingShown && line === this.#line) {
      this.#first = reply;
      this.#isAnythingShown = true;
      this.#page.received([{ type: 'message', from: { role: 'bot' }, channelData: { signpost: reply } }]);
      this.#showPending();
      line.wake();
    } else {
      await answered;
      if (line !== this.#line) return;
      await this.#catchUp();
    }
    this.#send();
  }

  /** @param {Place} place where another tab has the conversation */
  #hear(place) {
    const mine = this.#line.place;
    if (mine.isBegun && mine.conversationId === place.conversationId) {
      this.receive().catch(() => {});
    } else if (!mine.isBegun && !this.#kept.said[0] && !this.#over.has(place.conversationId)) {
      this.#line = this.#lineTo(place);
      this.#kept.put(place);
      this.#catchUp();
    }
  }

  async #catchUp() {
    const line = this.#line;
    try {
      await this.#until('Signpost cannot be reached. Trying again.', async () => {
        await line.start();
        await this.receive();
        if (line !== this.#line || this.#seen.size > 0) return;
        // It may have been deleted. To begin one that has begun changes nothing.
        line.place.isBegun = false;
        throw new Error('There is not even a greeting.');
      });
      if (!this.#kept.said[0]) this.#page.status('');
    } catch {
      // It is over, and another has begun.
    }
  }

  async #ask() {
    const count = await this.receive().catch(() => 0);
    if (count > 0) this.#tabs?.tell(this.#line.place);
  }

  async #receive() {
    const line = this.#line;
    if (!line.place.isBegun || this.#isEnded) return 0;
    const received = await line.receive().catch((error) => this.#fail(line, error));
    return line === this.#line && !this.#isEnded ? this.#take(received) : 0;
  }

  /** @param {Activity[]} received */
  #take(received) {
    const isStart = this.#seen.size === 0;
    const fresh = received.filter(({ id }) => !id || (!this.#seen.has(id) && this.#seen.add(id)));
    if (fresh.length === 0) return 0;
    const taken = fresh.flatMap(({ channelData }) => channelData?.clientActivityID ?? []);
    const sent = taken.filter((id) => this.#kept.remove(id));
    const greeting = isStart ? fresh.findIndex(({ from }) => from?.role === 'bot') : -1;
    const isFirst = greeting >= 0 && !!this.#first && isSame(this.#first, fresh[greeting].channelData?.signpost);
    if (isFirst) fresh.splice(greeting, 1);
    else if (isStart && this.#isAnythingShown) this.#page.restarted();
    this.#first = undefined;
    this.#isAnythingShown = true;
    this.#page.received(fresh);
    if (isStart && !isFirst) this.#showPending();
    for (const id of sent) this.#page.sent(id);
    return received.length;
  }

  async #send() {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let said; (said = this.#kept.said[0]); ) await this.#sendOne(said);
    this.#isSending = false;
  }

  /** @param {Said} said */
  async #sendOne(said) {
    const line = this.#line;
    try {
      const send = async () => {
        await line.start();
        // It may have come back although the answer to it was lost, or have gone with a conversation that is over.
        return this.#kept.has(said.id) ? line.send(said) : '';
      };
      const id = await this.#until(notSentYet, send, (error) => error.isOfContent);
      if (this.#kept.remove(said.id)) {
        this.#tabs?.tell(line.place);
        await this.#until('Your message was sent. Waiting for the answer.', async () => {
          await this.receive();
          if (line === this.#line && !this.#seen.has(id)) throw new Error('It has not come back yet.');
        });
        this.#page.sent(said.id);
      }
      if (line === this.#line) this.#page.status('');
    } catch (error) {
      if (this.#isEnded) return;
      if (error instanceof ConversationOver) return this.#beginAnew(line);
      this.#kept.remove(said.id);
      this.#page.refused(said);
      this.#page.status('That message could not be taken. Please shorten it and send it again.');
    }
  }

  /**
   * Does something until it succeeds, or the conversation is over.
   * @template T
   * @param {string} meanwhile what the page says until then
   * @param {() => Promise<T>} act
   * @param {(error: DirectLineError) => boolean} [isRefusal] for good
   * @returns {Promise<T>}
   */
  async #until(meanwhile, act, isRefusal) {
    for (let tries = 0; !this.#isEnded; tries++) {
      try {
        return await act();
      } catch (error) {
        const isAnswer = error instanceof DirectLineError;
        if (error instanceof ConversationOver || (isAnswer && isRefusal?.(error))) throw error;
        if (!this.#isEnded) this.#trouble(meanwhile);
        await this.#waits.wait(tries, isAnswer ? error.retryAfterMs : 0);
      }
    }
    return new Promise(() => {});
  }

  /** @param {string} meanwhile */
  #trouble(meanwhile) {
    if (!this.#isAnythingShown) this.#showPending();
    this.#page.status(
      navigator.onLine ? meanwhile
      : this.#kept.said[0] ? 'You are offline. Your message will be sent when you are back online.'
      : 'You are offline.',
    );
  }

  /**
   * @param {DirectLine} line
   * @param {unknown} error
   * @returns {never}
   */
  #fail(line, error) {
    if (error instanceof ConversationOver) this.#beginAnew(line);
    throw error;
  }

  /** @param {DirectLine} line which is over */
  async #beginAnew(line) {
    if (line !== this.#line) return;
    const { said } = this.#kept;
    this.#over.add(line.place.conversationId);
    this.#line = this.#lineTo();
    this.#seen.clear();
    this.#kept.said = [];
    this.#kept.put();
    for (const each of said.reverse()) this.#page.refused(each);
    this.#page.restarted();
    this.#first = undefined;
    this.#isAnythingShown = false;
    await this.#beginFresh();
    this.#page.status('The conversation had expired, so a new one has begun.');
  }

  #showPending() {
    for (const { text, id } of this.#kept.said) {
      this.#isAnythingShown = true;
      this.#page.pending(text, id);
    }
  }

  /** @param {Place} [place] */
  #lineTo(place = { conversationId: '', token: '', isBegun: false }) {
    const line = new DirectLine(this.#server, place, () => line === this.#line && this.#kept.put(line.place));
    return line;
  }
}
