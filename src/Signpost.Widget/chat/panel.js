// @ts-check
// The panel of a floating chat: beside the page where there is room, and over all of it where there is not.
import { element } from './elements.js';

// The same bounds are in launcher.css.
const small = '(max-width: 40rem), (max-height: 30rem)';

/** A dialogue window around the chat. */
export class Panel {
  element = element('dialog', 'panel');
  #window = matchMedia(small);
  #listening = new AbortController();

  /**
   * @param {HTMLElement} content what has the name of the whole, as an element with the id `name`
   * @param {() => void} close is asked to close the panel
   */
  constructor(content, close) {
    this.element.append(content);
    this.element.setAttribute('aria-labelledby', 'name');
    const { signal } = this.#listening;
    this.#window.addEventListener('change', () => this.#adapt(), { signal });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      close();
    });
    // What somebody types here is not meant for the shortcuts of the page.
    for (const kind of ['keydown', 'keypress', 'keyup']) {
      this.element.addEventListener(kind, (event) => event.stopPropagation());
    }
    // A browser closes a modal dialogue by itself, by a gesture for instance.
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
  }

  get isOpen() {
    return this.element.open;
  }

  open() {
    if (this.#window.matches) this.element.showModal();
    else this.element.show();
  }

  close() {
    this.element.close();
  }

  /** Stops watching the window. */
  end() {
    this.#listening.abort();
  }

  // Only an open dialogue has to become another kind; closing it loses the focus and what was scrolled.
  #adapt() {
    if (!this.isOpen) return;
    const root = /** @type {ShadowRoot} */ (this.element.getRootNode());
    const focused = /** @type {HTMLElement | null} */ (root.activeElement);
    const scrolled = [...this.element.querySelectorAll('.chat, .log')].map((each) => ({ each, top: each.scrollTop }));
    this.close();
    this.open();
    for (const { each, top } of scrolled) each.scrollTop = top;
    focused?.focus({ preventScroll: true });
  }
}
