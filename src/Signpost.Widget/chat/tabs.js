// @ts-check
// What the tabs of one site tell each other: where the conversation is, and that there is something new in it.
import { isPlace } from './kept.js';

/** @import { Place } from './types.js' */

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
  }
}
