// @ts-check
// The bar at the top of the chat.
import { buttonOf, element, signOf } from './elements.js';

/** What the buttons of the bar are called, and what they say; the first two mean something else in a form. */
const standing = [
  { label: 'Back', says: 'back', isForForms: false },
  { label: 'Your answers', says: 'summary', isForForms: false },
  { label: 'Start again', says: 'start again', isForForms: true },
];

/** The name of the chat, and what can be pressed at any time. */
export class Toolbar {
  element;
  /** @type {HTMLButtonElement[]} */
  #outsideForms = [];

  /**
   * @param {(words: string) => void} say
   * @param {(() => void) | undefined} close closes the chat, where it can be closed
   */
  constructor(say, close) {
    const name = element('h2', 'name', signOf(), 'Signpost');
    name.id = 'name';
    const tools = element('div', 'tools');
    tools.role = 'group';
    tools.ariaLabel = 'This conversation';
    for (const { label, says, isForForms } of standing) {
      const button = buttonOf('tool', label, () => say(says));
      if (!isForForms) this.#outsideForms.push(button);
      tools.append(button);
    }
    this.element = element('header', 'bar', name, tools);
    if (close) this.element.append(buttonOf('tool close', 'Close', close));
  }

  /** Whether a form is being filled in: going back in it is not what it seems, and “summary” may be an answer. */
  set isInForm(/** @type {boolean} */ isInForm) {
    for (const button of this.#outsideForms) button.ariaDisabled = String(isInForm);
  }
}
