// @ts-check
// What this tab keeps over a reload: where its conversation is, and what was said and not taken yet, in order. Where the
// browser keeps nothing, all works but for that.

const key = 'signpost-conversation';

/** @import { Place, Said } from './types.js' */

export class Kept {
  #server;
  #isEnded = false;
  /** @type {Place | undefined} */
  place;
  /** @type {Said[]} */
  said = [];

  /** @param {string} server what was kept for another is not read */
  constructor(server) {
    this.#server = server;
    try {
      const { server: whose, place, said } = JSON.parse(sessionStorage.getItem(key) ?? '');
      if (whose !== server) return;
      if (isPlace(place)) this.place = place;
      this.said = said.filter((/** @type {Said} */ { id, text }) => id && text);
    } catch {}
  }

  /** @param {Place} [place] */
  put(place) {
    this.place = place;
    this.#save();
  }

  /** @param {Said} said */
  add(said) {
    this.said.push(said);
    this.#save();
  }

  /** @param {string} id */
  has(id) {
    return this.said.some((said) => said.id === id);
  }

  /**
   * @param {string} id
   * @returns {boolean} whether it was there
   */
  remove(id) {
    if (!this.has(id)) return false;
    this.said = this.said.filter((said) => said.id !== id);
    this.#save();
    return true;
  }

  /** Keeps what is kept now: it is for another to change. */
  end() {
    this.#isEnded = true;
  }

  #save() {
    if (this.#isEnded) return;
    try {
      // First, so that nothing old stays where there is no room for what is new.
      sessionStorage.removeItem(key);
      sessionStorage.setItem(key, JSON.stringify({ server: this.#server, place: this.place, said: this.said }));
    } catch {}
  }
}

/**
 * @param {any} value which others could have written
 * @returns {value is Place}
 */
export function isPlace(value) {
  return [value?.conversationId, value?.token].every((each) => typeof each === 'string');
}
