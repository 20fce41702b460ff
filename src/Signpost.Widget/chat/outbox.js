// @ts-check
// What was said and not taken yet, in the order in which it was said.

/** @import { Said } from './directline.js' */

export class Outbox {
  #said;

  /** @param {Said[]} said */
  constructor(said) {
    this.#said = said;
  }

  /** All of it. */
  get all() {
    return [...this.#said];
  }

  /** @param {Said} said */
  add(said) {
    this.#said.push(said);
  }

  /** @param {string | undefined} id */
  has(id) {
    return this.#said.some((said) => said.id === id);
  }

  /**
   * @param {string | undefined} id
   * @returns {boolean} whether it was there
   */
  remove(id) {
    const isThere = this.has(id);
    this.#said = this.#said.filter((said) => said.id !== id);
    return isThere;
  }
}
