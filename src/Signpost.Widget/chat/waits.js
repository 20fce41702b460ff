// @ts-check
// How long to wait before something is tried again.

/**
 * Longer each time, and at least as long as the server asks for.
 * @param {number} tries how often it has been tried again
 * @param {number} askedMs
 */
export function waitMs(tries, askedMs) {
  return Math.max(Math.min(2_000 * 2 ** tries, 30_000), askedMs);
}

/** Waits that good news cuts short, except where the server asked for them. */
export class Waits {
  /** @type {Set<() => void>} */
  #cuts = new Set();

  /**
   * @param {number} tries
   * @param {number} askedMs
   * @returns {Promise<void>}
   */
  wait(tries, askedMs) {
    return new Promise((resolve) => {
      setTimeout(resolve, waitMs(tries, askedMs));
      if (askedMs === 0) this.#cuts.add(resolve);
    });
  }

  cut() {
    for (const cut of this.#cuts) cut();
    this.#cuts.clear();
  }
}
