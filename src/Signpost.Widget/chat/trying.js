// @ts-check
// Tries again until it succeeds, and says how long to wait in between.
import { ConversationOver, DirectLineError } from './directline.js';

/**
 * How long to wait before something is tried again: longer each time, and at least as long as the server asks for.
 * @param {number} tries how often it has been tried again
 * @param {number} askedMs
 */
export function waitMs(tries, askedMs) {
  return Math.max(Math.min(2_000 * 2 ** tries, 30_000), askedMs);
}

/** Does things until they succeed. */
export class Trying {
  #ended;
  #trouble;
  /** @type {Set<() => void>} */
  #cuts = new Set();

  /**
   * @param {AbortSignal} ended from then on nothing is tried, and nobody hears of what was
   * @param {(meanwhile: string) => void} trouble is told what to say until something succeeds
   */
  constructor(ended, trouble) {
    this.#ended = ended;
    this.#trouble = trouble;
  }

  /**
   * Does something until it succeeds, or the conversation is over.
   * @template T
   * @param {string} meanwhile what the page says until then
   * @param {() => Promise<T>} act
   * @param {(error: DirectLineError) => boolean} [isRefusal] for good
   * @returns {Promise<T>}
   */
  async until(meanwhile, act, isRefusal) {
    for (let tries = 0; !this.#ended.aborted; tries++) {
      try {
        return await act();
      } catch (error) {
        const isAnswer = error instanceof DirectLineError;
        if (error instanceof ConversationOver || (isAnswer && isRefusal?.(error))) throw error;
        if (!this.#ended.aborted) this.#trouble(meanwhile);
        await this.#wait(tries, isAnswer ? error.retryAfterMs : 0);
      }
    }
    return new Promise(() => {});
  }

  /** Tries at once what waits, except where the server asked for it to wait. */
  hurry() {
    for (const cut of this.#cuts) cut();
    this.#cuts.clear();
  }

  /**
   * @param {number} tries
   * @param {number} askedMs
   * @returns {Promise<void>}
   */
  #wait(tries, askedMs) {
    return new Promise((resolve) => {
      setTimeout(resolve, waitMs(tries, askedMs));
      if (askedMs === 0) this.#cuts.add(resolve);
    });
  }
}
