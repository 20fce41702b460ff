// @ts-check
// Where somebody types.
import { element } from './elements.js';

const longest = 4_000;
const hint = "A number, your own words or “help”. Please leave out anything about patients or anybody's health.";

/** The message box. */
export class Composer {
  element;
  #text = element('input', '');

  /** @param {(text: string) => void} say */
  constructor(say) {
    const text = this.#text;
    text.id = 'text';
    text.type = 'text';
    text.maxLength = longest;
    text.enterKeyHint = 'send';
    text.autocomplete = 'off';
    text.setAttribute('aria-describedby', 'hint');
    const label = element('label', '', 'Your message');
    label.htmlFor = text.id;
    const send = element('button', 'main', 'Send');
    send.type = 'submit';
    const note = element('p', 'note', hint);
    note.id = 'hint';
    this.element = element('form', 'composer', label, element('div', 'row', text, send), note);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const said = text.value.trim();
      if (said === '') return;
      text.value = '';
      say(said);
    });
  }

  focus() {
    this.#text.focus({ preventScroll: true });
  }

  /**
   * Gives back what could not be sent, before what has been typed since.
   * @param {string} said
   */
  giveBack(said) {
    this.#text.value = `${said} ${this.#text.value}`.trim();
  }
}
