// @ts-check
// What can be pressed in one reply: while it is the last one, its options by their numbers; afterwards what still means
// the same, without numbers, since a number that is typed means the last reply.
import { buttonOf, element, folded, hidden } from './elements.js';

/** @import { Option, Reply, Result } from './reply.js' */

/** @typedef {(at: string, option: Option) => void} Press */

/** The options of one reply. */
export class Choices {
  #reply;
  #press;
  #isBusy;
  /** @type {Map<HTMLButtonElement, string>} the buttons that tell more about a result, and what they say later */
  #more = new Map();
  /** @type {HTMLElement | undefined} */
  #group;
  #again;

  /**
   * @param {Reply} reply
   * @param {Press} press
   * @param {() => boolean} isBusy whether nothing can be pressed at the moment
   */
  constructor(reply, press, isBusy) {
    this.#reply = reply;
    this.#press = press;
    this.#isBusy = isBusy;
    const ofResults = reply.blocks.flatMap((block) => (block.type === 'result' ? [block.number] : []));
    const rest = reply.options.filter(({ number }) => !ofResults.includes(number));
    if (rest.length > 0) this.#group = this.#groupOf(rest, (option) => this.#numbered(option));
    this.#again = this.#isChangeable ? this.#foldedAgain() : undefined;
  }

  get options() {
    return this.#reply.options;
  }

  /** The group to press now, if any. */
  get group() {
    return this.#group;
  }

  /** What comes after what is said. */
  get elements() {
    return [this.#group, this.#again].filter((each) => each !== undefined);
  }

  /**
   * The button of a result.
   * @param {Result} result
   */
  more({ number, scheme }) {
    const option = this.options.find((each) => each.number === number);
    if (!option) return [];
    const button = this.#button(option, `${number}. More about this`);
    button.classList.add('more');
    button.append(hidden(`: ${scheme.name}`));
    button.ariaLive = 'off';
    this.#more.set(button, 'More about this');
    return [button];
  }

  /**
   * Closes what was asked before a reply. Where the reply asks at a place again, the answers from there on are gone, and
   * so is what could have changed them.
   * @param {Reply} reply
   * @param {Choices[]} earlier
   * @returns {Choices[]} those of them that stay
   */
  static closeBefore(reply, earlier) {
    for (const choices of earlier) choices.#close();
    const first = reply.at === '' ? -1 : earlier.findIndex((choices) => choices.#reply.at === reply.at);
    if (first < 0) return earlier;
    for (const choices of earlier.slice(first)) choices.#again?.remove();
    return earlier.slice(0, first);
  }

  get #isChangeable() {
    return this.#reply.blocks.some((block) => block.type === 'ask' && block.changeable);
  }

  #close() {
    this.#group?.remove();
    this.#group = undefined;
    if (this.#again) this.#again.hidden = false;
    for (const [button, label] of this.#more) if (button.firstChild) button.firstChild.nodeValue = label;
    this.#more.clear();
  }

  // It is there from the beginning, and silent, so that it is not read out together with the next message.
  #foldedAgain() {
    const asked = this.#reply.blocks.find((block) => block.type === 'ask')?.text;
    const again = folded('Change this answer');
    again.querySelector('summary')?.append(hidden(`: ${asked}`));
    again.classList.add('again');
    again.ariaLive = 'off';
    again.hidden = true;
    again.addEventListener('toggle', () => {
      again.querySelector('.options')?.remove();
      if (again.open) again.append(this.#groupOf(this.options, (option) => this.#button(option, option.label)));
    });
    return again;
  }

  /**
   * @param {Option[]} options
   * @param {(option: Option) => HTMLButtonElement} show
   */
  #groupOf(options, show) {
    const group = element('div', 'options', ...options.map(show));
    group.role = 'group';
    group.ariaLabel = 'Answers to pick from';
    group.tabIndex = -1;
    return group;
  }

  /** @param {Option} option */
  #numbered(option) {
    const button = this.#button(option, '');
    button.append(element('span', 'number', `${option.number}.`), ` ${option.label}`);
    return button;
  }

  /**
   * @param {Option} option
   * @param {string} label
   */
  #button(option, label) {
    const button = buttonOf('option', label, () => {
      if (this.#again?.open) {
        // What is folded up loses its buttons, and the focus with them.
        this.#again.querySelector('summary')?.focus({ preventScroll: true });
        this.#again.open = false;
      }
      this.#press(this.#reply.at, option);
    });
    button.ariaDisabled = String(this.#isBusy());
    return button;
  }
}
