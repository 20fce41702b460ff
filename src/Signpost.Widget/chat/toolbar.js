// @ts-check
// The bar at the top of the chat.
import { buttonOf, element, signOf } from './elements.js';


/** The name of the chat, and what can be pressed at any time. */
export class Toolbar {
  element;
  #outsideForms;

  /**
   * @param {(words: string) => void} say
   * @param {(() => void) | undefined} close closes the chat, where it can be closed
   */
  constructor(say, close) {
    const name = element('h2', 'name', signOf(), 'Signpost');
    name.id = 'name';
    this.#outsideForms = [
      buttonOf('tool', 'Back', () => say('back')),
      buttonOf('tool', 'Your answers', () => say('summary')),
    ];
    const again = buttonOf('tool', 'Start again', () => say('start again'));
    const tools = element('div', 'tools', ...this.#outsideForms, again);
    tools.role = 'group';
    tools.ariaLabel = 'This conversation';
    this.element = element('header', 'bar', name, tools);
    if (close) this.element.append(buttonOf('tool close', 'Close', close));
  }

  /** Whether a form is being filled in: going back in it is not what it seems, and “summary” may be an answer. */
  set isInForm(/** @type {boolean} */ isInForm) {
    for (const button of this.#outsideForms) button.ariaDisabled = String(isInForm);
  }
}
