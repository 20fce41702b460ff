// @ts-check
// Puts the chat together.
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { element } from './elements.js';
import { detailsSaid } from './form.js';
import { Toolbar } from './toolbar.js';
import { Transcript } from './transcript.js';

/** @import { Activity } from './reply.js' */

/** What stays free above or below a message that is brought into view. */
const marginPx = 12;

/** One chat: its elements, and the conversation that they show. */
export class Chat {
  element;
  #log = element('div', 'log');
  #status = element('p', 'status');
  #toolbar;
  #composer;
  #transcript;
  #conversation;
  #isFirst = true;

  /**
   * @param {object} options
   * @param {string} options.server the origin of Signpost
   * @param {() => void} [options.close] closes the chat, where it can be closed
   */
  constructor({ server, close }) {
    this.#log.role = 'log';
    this.#log.ariaLabel = 'Conversation';
    this.#log.tabIndex = 0;
    this.#status.role = 'status';
    this.#toolbar = new Toolbar((words) => this.#say(words), close);
    this.#composer = new Composer((text) => this.#say(text));
    this.element = element('section', 'chat', this.#toolbar.element, this.#log, this.#status, this.#composer.element);
    this.element.lang = 'en-GB';
    this.element.dir = 'ltr';
    this.element.setAttribute('aria-labelledby', 'name');
    this.#transcript = new Transcript(this.#log, {
      server,
      say: (text, value) => this.#say(text, value),
      announce: (text) => this.#announce(text),
    });
    this.#conversation = new Conversation({
      server,
      page: {
        restarted: () => {
          this.#transcript.clear();
          this.#isFirst = true;
        },
        status: (line) => this.#announce(line),
        sent: (id) => this.#transcript.sent(id),
        pending: (text, id) => this.#transcript.say(text, id),
        refused: (said, id) => {
          this.#transcript.unsay(id);
          if (said !== detailsSaid) this.#composer.giveBack(said);
        },
        received: (activities) => this.#received(activities),
      },
    });
  }

  /** Takes the conversation up, or begins one. */
  begin() {
    return this.#conversation.begin();
  }

  /** Stops what goes on by itself. */
  end() {
    this.#conversation.end();
  }

  /** Moves the focus to where somebody types. */
  focus() {
    this.#composer.focus();
  }

  /**
   * @param {string} text
   * @param {object} [value] what goes with the words: of a button, or of a form
   */
  #say(text, value) {
    const id = crypto.randomUUID();
    this.#announce('');
    this.#reveal(this.#transcript.say(text, id), 'end');
    this.#conversation.say(text, id, value);
  }

  /** @param {Activity[]} activities */
  #received(activities) {
    const wasFocusWithin = this.#isFocusWithinLog;
    const message = this.#transcript.add(activities, this.#isFirst);
    if (!message) return;
    this.#toolbar.isInForm = this.#transcript.isInForm;
    if (wasFocusWithin) {
      const { target } = this.#transcript;
      if (target) target.focus({ preventScroll: true });
      else this.#composer.focus();
    }
    if (!this.#isFirst || activities.length > 1) this.#reveal(message, 'start');
    this.#isFirst = false;
  }

  /** Whether the focus was in the transcript when somebody answered, and so belongs there when the reply comes. */
  get #isFocusWithinLog() {
    const { activeElement } = /** @type {Document | ShadowRoot} */ (this.element.getRootNode());
    return activeElement !== this.#log && this.#log.contains(activeElement);
  }

  /** @param {string} line */
  #announce(line) {
    if (this.#status.textContent !== line) this.#status.textContent = line;
  }

  /**
   * Scrolls the chat and nothing around it. In a low window it is the whole chat that scrolls, else the transcript.
   * @param {HTMLElement} message
   * @param {'start' | 'end'} edge
   */
  #reveal(message, edge) {
    for (const scroller of [this.#log, this.element]) {
      const box = scroller.getBoundingClientRect();
      const { top, bottom } = message.getBoundingClientRect();
      scroller.scrollTop += edge === 'start' ? top - box.top - marginPx : Math.max(0, bottom - box.bottom + marginPx);
    }
  }
}
