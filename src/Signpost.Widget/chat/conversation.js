// @ts-check
// One conversation that outlives reloads, lost connections and its own expiry.
import { DirectLine, DirectLineError } from './directline.js';

/** @import { Pressed } from './directline.js' */
/** @import { Activity } from './reply.js' */

const savedKey = 'signpost-conversation';
const retryEveryMs = 2_000;

/**
 * What a conversation tells the page.
 * @typedef {object} Page
 * @property {() => void} restarted all that was shown belongs to a conversation that is over
 * @property {(activities: Activity[]) => void} received
 * @property {(text: string) => void} status what is going on; empty when all is well
 * @property {(text: string, id: string) => void} pending something said earlier has not been sent yet
 * @property {(id: string) => void} sent what was said has been taken, and what came of it has been received
 * @property {(text: string, id: string) => void} refused what was said cannot be sent as it is
 */

/** The conversation of this browser tab. */
export class Conversation {
  #line = new DirectLine();
  #page;
  #sending = Promise.resolve();
  #receiving = Promise.resolve();

  /** @param {{ server: string, page: Page }} options */
  constructor({ page }) {
    this.#page = page;
  }

  /** Takes up the conversation of this tab, or begins one; tries until it succeeds. */
  async begin() {
    for (;;) {
      try {
        await this.#resumeOrStart();
        while ((await this.receive()) > 0);
        this.#page.status('');
        return;
      } catch {
        this.#page.status('Signpost cannot be reached. Trying again.');
        await pause(retryEveryMs);
      }
    }
  }

  /**
   * Sends a text, after those that were sent before it, until it has arrived. It counts once.
   * @param {string} text
   * @param {string} id
   * @param {object} [value] what goes with the words of a button or a form
   */
  say(text, id, value) {
    this.#sending = this.#sending.then(() => this.#send(text, id, /** @type {Pressed} */ (value)));
  }

  /**
   * Gets what is new. One at a time, or two could get the same.
   * @returns {Promise<number>} how much it was
   */
  receive() {
    const next = this.#receiving.then(async () => {
      const activities = await this.#line.receive();
      this.#page.received(activities);
      return activities.length;
    });
    this.#receiving = next.then(
      () => {},
      () => {},
    );
    return next;
  }

  /** Gets a new token before the old one expires. */
  async renew() {
    await this.#line.renew();
    this.#save();
  }

  async #resumeOrStart() {
    const saved = sessionStorage.getItem(savedKey);
    if (saved !== null) {
      try {
        await this.#line.resume(JSON.parse(saved));
        return this.#save();
      } catch (error) {
        if (!(error instanceof DirectLineError && error.isFinal)) throw error;
        sessionStorage.removeItem(savedKey);
      }
    }
    this.#line = new DirectLine();
    this.#page.restarted();
    await this.#line.start();
    this.#save();
  }

  #save() {
    sessionStorage.setItem(savedKey, JSON.stringify(this.#line.saved));
  }

  /**
   * @param {string} text
   * @param {string} id
   * @param {Pressed} [pressed]
   */
  async #send(text, id, pressed) {
    for (;;) {
      try {
        await this.#line.send(text, id, pressed);
        break;
      } catch (error) {
        if (error instanceof DirectLineError && error.status < 500 && error.status !== 429) {
          return this.#refuse(text, id, error);
        }
        this.#page.status('Your message has not been sent yet. Trying again.');
        await pause(retryEveryMs);
      }
    }
    await this.#receiveReply(id);
  }

  /** @param {string} id */
  async #receiveReply(id) {
    for (;;) {
      try {
        await this.receive();
        this.#page.sent(id);
        return this.#page.status('');
      } catch (error) {
        if (error instanceof DirectLineError && error.isFinal) return;
        this.#page.status('Your message was sent. Waiting for the answer.');
        await pause(retryEveryMs);
      }
    }
  }

  /**
   * @param {string} text
   * @param {string} id
   * @param {DirectLineError} error
   */
  async #refuse(text, id, error) {
    this.#page.refused(text, id);
    if (!error.isFinal) {
      return this.#page.status('That message could not be taken. Please shorten it and send it again.');
    }
    sessionStorage.removeItem(savedKey);
    this.#line = new DirectLine();
    await this.begin();
    this.#page.status('The conversation had expired, so a new one has begun.');
  }
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
