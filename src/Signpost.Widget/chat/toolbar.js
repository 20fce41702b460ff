// @ts-check
// The bar at the top of the chat.
import { buttonOf, element, signOf } from './elements.js';

/** The name of the chat, and what can be pressed at any time. */
export class Toolbar {
  element;
  #outsideForms;
  #again;

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
    this.#again = buttonOf('tool', 'Start again', () => say('start again'));
    const tools = element('div', 'tools', ...this.#outsideForms, this.#again);
    tools.role = 'group';
    tools.ariaLabel = 'This conversation';
    this.element = element('header', 'bar', name, tools);
    if (close) this.element.append(buttonOf('tool close', 'Close', close));
  }

  /**
   * @param {boolean} isBusy whether something is being sent
   * @param {boolean} isInForm whether a form is open: going back in it is not what it seems, “summary” may be an answer
   */
  adapt(isBusy, isInForm) {
    this.#again.ariaDisabled = String(isBusy);
    for (const button of this.#outsideForms) button.ariaDisabled = String(isBusy || isInForm);
  }
}
