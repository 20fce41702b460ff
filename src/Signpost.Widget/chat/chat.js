// @ts-check
// Puts the chat together.
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { element } from './elements.js';
import { Toolbar } from './toolbar.js';
import { Transcript } from './transcript.js';

/** @import { Activity } from './reply.js' */

/** What stays free above or below a message that is brought into view. */
const marginPx = 12;

const clearedForMs = 100;

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
  #hasLostFocus = false;
  #isAsked = false;
  #isInline;

  /**
   * @param {object} options
   * @param {string} options.server the origin of Signpost
   * @param {() => void} [options.close] closes the chat, where it can be closed
   */
  constructor({ server, close }) {
    this.#isInline = !close;
    this.#log.role = 'log';
    this.#log.ariaLabel = 'Conversation';
    this.#log.tabIndex = 0;
    this.#status.role = 'status';
    this.#toolbar = new Toolbar((words) => this.#say(words), close);
    this.#composer = new Composer((text) => this.#say(text, undefined, true));
    this.element = element('section', 'chat', this.#toolbar.element, this.#log, this.#status, this.#composer.element);
    this.element.lang = 'en-GB';
    this.element.dir = 'ltr';
    this.element.setAttribute('aria-labelledby', 'name');
    this.#transcript = new Transcript(this.#log, {
      server,
      say: (text, value) => this.#say(text, value),
      // The same words are said again only where they were gone in between.
      announce: (text) => {
        this.#announce('');
        setTimeout(() => this.#announce(text), clearedForMs);
      },
      changed: (isBusy, isInForm) => this.#toolbar.adapt(isBusy, isInForm),
    });
    this.#conversation = new Conversation({
      server,
      page: {
        restarted: () => {
          this.#hasLostFocus ||= this.#isFocusWithinLog;
          this.#transcript.clear();
          this.#isFirst = true;
        },
        status: (line) => this.#announce(line),
        sent: (id) => this.#transcript.sent(id),
        pending: (text, id) => this.#transcript.say(text, id),
        refused: ({ id, text, isTyped }) => {
          this.#transcript.unsay(id);
          if (isTyped) this.#composer.giveBack(text);
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
   * @param {boolean} [isTyped]
   */
  #say(text, value, isTyped) {
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    this.#announce('');
    this.#isAsked = true;
    this.#reveal(this.#transcript.say(text, id), 'end');
    this.#conversation.say({ id, text, value, isTyped });
  }

  /** @param {Activity[]} activities */
  #received(activities) {
    const wasFocusWithin = this.#isFocusWithinLog || (this.#hasLostFocus && document.activeElement === document.body);
    const message = this.#transcript.add(activities, this.#isFirst);
    if (!message) return;
    if (wasFocusWithin) {
      const { target } = this.#transcript;
      if (target) target.focus({ preventScroll: true });
      else this.#composer.focus();
    }
    if (!this.#isFirst || activities.length > 1) {
      this.#reveal(message, 'start');
      // Without a height of its own the chat grows, and it is the page that scrolls.
      const { top } = message.getBoundingClientRect();
      if (this.#isInline && this.#isAsked && (top < 0 || top > innerHeight)) message.scrollIntoView();
    }
    this.#isFirst = this.#hasLostFocus = this.#isAsked = false;
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
   * Scrolls within the chat. In a low window it is the whole chat that scrolls, else the transcript.
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
