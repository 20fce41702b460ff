// @ts-check
// How long to wait before something is tried again.

const shortestMs = 2_000;
const longestMs = 30_000;

/**
 * Longer each time, and at least as long as the server asks for.
 * @param {number} tries how often it has failed again
 * @param {number} [askedMs]
 */
export function waitMs(tries, askedMs = 0) {
  return Math.max(Math.min(shortestMs * 2 ** tries, longestMs), askedMs);
}

/** Waits that something good to know can cut short. */
export class Waits {
  /** @type {Map<ReturnType<typeof setTimeout>, () => void>} */
  #waiting = new Map();

  /**
   * @param {number} tries
   * @param {number} [askedMs] what the server asked for; such a wait is not cut short
   * @returns {Promise<void>}
   */
  wait(tries, askedMs = 0) {
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => {
          this.#waiting.delete(timer);
          resolve();
        },
        waitMs(tries, askedMs),
      );
      this.#waiting.set(timer, askedMs > 0 ? () => {} : resolve);
    });
  }

  /** Ends the waits now. */
  cut() {
    for (const resolve of this.#waiting.values()) resolve();
  }

  /** Whoever waits, waits for ever. */
  end() {
    for (const timer of this.#waiting.keys()) clearTimeout(timer);
    this.wait = () => new Promise(() => {});
  }
}
