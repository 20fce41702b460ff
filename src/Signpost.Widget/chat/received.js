// @ts-check
// What has been received: each activity once.

/** @import { Activity } from './reply.js' */

/** The activities of one conversation that this tab has. */
export class Received {
  #get;
  /** @type {Set<string>} the ids of the activities */
  #seen = new Set();
  /** @type {Promise<unknown>} */
  #getting = Promise.resolve();
  /** @type {Promise<number> | undefined} */
  #next;

  /** @param {() => Promise<number>} get gets what is new, and says how much it was */
  constructor(get) {
    this.#get = get;
  }

  get isEmpty() {
    return this.#seen.size === 0;
  }

  /** @param {string} id */
  has(id) {
    return this.#seen.has(id);
  }

  /** Forgets them all: another conversation has begun. */
  clear() {
    this.#seen.clear();
  }

  /**
   * Those that have not been received before. From now on they have.
   * @param {Activity[]} activities
   */
  fresh(activities) {
    return activities.filter(({ id }) => !id || (!this.#seen.has(id) && this.#seen.add(id)));
  }

  /**
   * Gets what is new. One at a time, or two could get the same; whoever asks meanwhile shares the next.
   * @returns {Promise<number>} how much it was
   */
  next() {
    this.#next ??= this.#getting.then(() => {
      this.#next = undefined;
      const now = this.#get();
      this.#getting = now.catch(() => {});
      return now;
    });
    return this.#next;
  }
}
