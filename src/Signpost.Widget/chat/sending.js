// @ts-check
// Sends what was said.
import { ConversationOver } from './directline.js';

/** @import { DirectLine } from './directline.js' */
/** @import { Kept } from './kept.js' */
/** @import { Received } from './received.js' */
/** @import { Trying } from './trying.js' */
/** @import { Page, Said } from './types.js' */

const notSentYet = 'Your message has not been sent yet. Trying again.';
const noAnswerYet = 'Your message was sent. Waiting for the answer.';

/** Sends what this tab keeps to be sent, in order, each until it has arrived. It counts once. */
export class Sending {
  #with;
  #isSending = false;

  /**
   * @param {object} parts
   * @param {Kept} parts.kept what was said
   * @param {Received} parts.received
   * @param {Trying} parts.trying
   * @param {Page} parts.page
   * @param {AbortSignal} parts.ended
   * @param {() => DirectLine} parts.line where the conversation is now
   * @param {(line: DirectLine) => void} parts.taken is told that something has arrived there
   * @param {(line: DirectLine) => Promise<void>} parts.over is told that the conversation there is over
   */
  constructor(parts) {
    this.#with = parts;
  }

  /** Sends all that there is. */
  async send() {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let said; (said = this.#with.kept.said[0]); ) await this.#sendOne(said);
    this.#isSending = false;
  }

  /** @param {Said} said */
  async #sendOne(said) {
    const { kept, trying, page } = this.#with;
    const line = this.#with.line();
    try {
      const send = async () => {
        await line.start();
        // It may have come back although the answer to it was lost, or have gone with a conversation that is over.
        return kept.has(said.id) ? line.send(said) : '';
      };
      const id = await trying.until(notSentYet, send, (error) => error.isOfContent);
      if (kept.remove(said.id)) {
        this.#with.taken(line);
        await trying.until(noAnswerYet, () => this.#answered(line, id));
        page.sent(said.id);
      }
      if (line === this.#with.line()) page.status('');
    } catch (error) {
      if (this.#with.ended.aborted) return;
      if (error instanceof ConversationOver) return this.#with.over(line);
      kept.remove(said.id);
      page.refused(said);
      page.status('That message could not be taken. Please shorten it and send it again.');
    }
  }

  /**
   * @param {DirectLine} line
   * @param {string} id
   */
  async #answered(line, id) {
    const { received } = this.#with;
    await received.next();
    if (line === this.#with.line() && !received.has(id)) throw new Error('It has not come back yet.');
  }
}
