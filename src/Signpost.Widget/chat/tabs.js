// @ts-check
// What the tabs of one site tell each other: where the conversation is, and that there is something new in it.
import { isPlace } from './kept.js';

/** @import { Place } from './directline.js' */

/** The other tabs; none where the browser has no such channel. */
export class Tabs {
  #server;
  /** @type {BroadcastChannel | undefined} */
  #channel;

  /**
   * @param {string} server its origin; tabs with another are not heard
   * @param {() => void} asked another tab would like to know where the conversation is
   * @param {(place: Place) => void} told it is there, and there may be something new
   */
  constructor(server, asked, told) {
    this.#server = server;
    try {
      this.#channel = new BroadcastChannel('signpost');
    } catch {
      return;
    }
    this.#channel.onmessage = ({ data }) => {
      if (data?.server !== server) return;
      if (isPlace(data.place)) told(data.place);
      else asked();
    };
  }

  ask() {
    this.#channel?.postMessage({ server: this.#server });
  }

  /** @param {Place} place */
  tell(place) {
    this.#channel?.postMessage({ server: this.#server, place });
  }

  end() {
    this.#channel?.close();
  }
}
