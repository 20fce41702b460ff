// @ts-check
// One conversation that outlives reloads, lost connections and its own expiry, in every tab that shows it.
import { ConversationOver, DirectLine } from './directline.js';
import { Kept, Tabs } from './kept.js';
import { firstReply } from './reading.js';
import { Received } from './received.js';
import { Sending } from './sending.js';
import { Showing } from './showing.js';
import { Trying } from './trying.js';
import { watch } from './watching.js';

/** @import { Page, Place, Said } from './types.js' */

const tabsAnswerWithinMs = 250;

/** The conversation of this browser tab. */
export class Conversation {
  #server;
  #page;
  #kept;
  #line;
  #showing;
  #trying;
  #sending;
  #ended = new AbortController();
  #received = new Received(() => this.#receive());
  /** @type {Tabs | undefined} */
  #tabs;
  /** @type {Set<string>} the conversations that are over */
  #over = new Set();

  /** @param {{ server: string, page: Page }} with the origin of the server, or nothing for the page's own */
  constructor({ server, page }) {
    const ended = this.#ended.signal;
    this.#server = server || location.origin;
    this.#page = page;
    this.#kept = new Kept(this.#server);
    this.#line = this.#lineTo(this.#kept.place);
    this.#showing = new Showing(page, this.#kept);
    this.#trying = new Trying(ended, (meanwhile) => this.#showing.trouble(meanwhile));
    this.#sending = new Sending({
      kept: this.#kept,
      received: this.#received,
      trying: this.#trying,
      page,
      ended,
      line: () => this.#line,
      taken: ({ place }) => this.#tabs?.tell(place),
      over: (line) => this.#beginAnew(line),
    });
  }

  /** Takes up the conversation of this tab or of another, or shows the first screen of one. */
  async begin() {
    this.#listen();
    if (!this.#line.place.isBegun) return this.#beginFresh();
    this.#sending.send();
    await this.#catchUp();
  }

  /**
   * Sends something, after what was said before it, until it has arrived. It counts once.
   * @param {Said} said
   */
  say(said) {
    this.#showing.isAnything = true;
    this.#kept.add(said);
    this.#sending.send();
  }

  /** Leaves the page. What has not been sent is kept for the next time. */
  end() {
    this.#ended.abort();
    this.#tabs?.end();
    this.#kept.end();
  }

  #listen() {
    const tabs = new Tabs(
      this.#server,
      () => this.#line.place.isBegun && tabs.tell(this.#line.place),
      (place) => this.#hear(place),
    );
    this.#tabs = tabs;
    watch(this.#ended.signal, {
      ask: () => this.#ask(),
      back: () => {
        this.#trying.hurry();
        this.#ask();
      },
      offline: () => this.#kept.said[0] && this.#showing.trouble(''),
      renew: () => this.#renew().catch(() => {}),
    });
  }

  async #beginFresh() {
    const line = this.#line;
    const answered = new Promise((resolve) => setTimeout(resolve, tabsAnswerWithinMs));
    this.#tabs?.tell();
    const reply = await firstReply();
    if (this.#ended.signal.aborted) return;
    if (reply && !this.#showing.isAnything && line === this.#line) {
      this.#showing.begin(reply);
      line.wake();
    } else {
      await answered;
      if (line !== this.#line) return;
      await this.#catchUp();
    }
    this.#sending.send();
  }

  /** @param {Place} place where another tab has the conversation */
  #hear(place) {
    const mine = this.#line.place;
    if (mine.isBegun && mine.conversationId === place.conversationId) {
      this.#received.next().catch(() => {});
    } else if (!mine.isBegun && !this.#kept.said[0] && !this.#over.has(place.conversationId)) {
      this.#line = this.#lineTo(place);
      this.#kept.put(place);
      this.#catchUp();
    }
  }

  async #catchUp() {
    const line = this.#line;
    try {
      await this.#trying.until('Signpost cannot be reached. Trying again.', async () => {
        await line.start();
        await this.#received.next();
        if (line !== this.#line || !this.#received.isEmpty) return;
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
    const count = await this.#received.next().catch(() => 0);
    if (count > 0) this.#tabs?.tell(this.#line.place);
  }

  async #receive() {
    const line = this.#line;
    const { signal } = this.#ended;
    if (!line.place.isBegun || signal.aborted) return 0;
    const received = await line.receive().catch((error) => this.#fail(line, error));
    if (line !== this.#line || signal.aborted) return 0;
    const isStart = this.#received.isEmpty;
    const fresh = this.#received.fresh(received);
    if (fresh.length === 0) return 0;
    this.#showing.add(fresh, isStart);
    return received.length;
  }

  /** Gets a new token before the old one expires. */
  async #renew() {
    const line = this.#line;
    if (line.place.isBegun) await line.renew().catch((error) => this.#fail(line, error));
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
    this.#received.clear();
    this.#kept.said = [];
    this.#kept.put();
    this.#showing.clear(said);
    await this.#beginFresh();
    this.#page.status('The conversation had expired, so a new one has begun.');
  }

  /** @param {Place} [place] */
  #lineTo(place = { conversationId: '', token: '', isBegun: false }) {
    const line = new DirectLine(this.#server, place, () => line === this.#line && this.#kept.put(line.place));
    return line;
  }
}
