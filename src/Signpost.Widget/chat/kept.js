// @ts-check
// What a tab keeps, and what the tabs of one site tell each other. Where the browser keeps nothing, all works but for that.

const key = 'signpost-conversation';

/** @import { Place, Said } from './types.js' */

/** What this tab keeps over a reload: where its conversation is, and what was said and not taken yet, in order. */
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

/** What tabs tell each other: where the conversation is, and that there is something new in it. */
export class Tabs {
  #server;
  /** @type {BroadcastChannel | undefined} none in some browsers */
  #channel;

  /**
   * @param {string} server tabs with another are not heard
   * @param {() => void} asked another tab asks where the conversation is
   * @param {(place: Place) => void} told another tab tells
   */
  constructor(server, asked, told) {
    this.#server = server;
    try {
      this.#channel = new BroadcastChannel('signpost');
      this.#channel.onmessage = ({ data }) => {
        if (data?.server === server) isPlace(data.place) ? told(data.place) : asked();
      };
    } catch {}
  }

  /** @param {Place} [place] where it is; nothing to ask */
  tell(place) {
    this.#channel?.postMessage({ server: this.#server, place });
  }

  end() {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/**
 * @param {any} value which others could have written
 * @returns {value is Place}
 */
function isPlace(value) {
  return [value?.conversationId, value?.token].every((each) => typeof each === 'string');
}
