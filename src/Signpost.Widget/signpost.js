// @ts-check
// Defines <signpost-chat>. What a page needs at once is here; the rest comes when the chat is opened.

/** @import { Chat } from './chat/chat.js' */
/** @import { Panel } from './chat/panel.js' */

const name = 'signpost-chat';
const usualLabel = 'Find support';

/** What is loaded for every chat, so that a browser can fetch all of it at the same time. */
const modules = [
  ...['chat', 'blocks', 'choices', 'composer', 'conversation', 'directline', 'elements', 'form', 'kept', 'reading'],
  ...['received', 'sending', 'sharing', 'showing', 'toolbar', 'transcript', 'trying', 'watching'],
];
const styles = ['launcher.css', 'chat/chat.css'];

/** The chat: in its place on the page, or with the attribute `floating` behind a button at the bottom right. */
class SignpostChat extends HTMLElement {
  static observedAttributes = ['floating', 'label'];

  #root = this.attachShadow({ mode: 'open' });
  /** @type {HTMLButtonElement | undefined} */
  #launcher;
  /** @type {Promise<void> | undefined} */
  #loading;
  /** @type {Chat | undefined} */
  #chat;
  /** @type {Panel | undefined} */
  #panel;
  /** @type {Map<string, Promise<unknown>>} */
  #styles = new Map();
  /** @type {object | undefined} stands for what is in the element, until that is cleared */
  #built;
  #isWanted = false;

  connectedCallback() {
    if (this.#built) return;
    this.#built = {};
    if (this.#isFloating) this.#showLauncher();
    else this.#showInline();
  }

  // An element that is moved is taken off and put back at once, and keeps its conversation.
  disconnectedCallback() {
    this.close();
    queueMicrotask(() => {
      if (!this.isConnected) this.#clear();
    });
  }

  /** Its being there tells browsers that an element that is moved as a whole needs nothing else. */
  connectedMoveCallback() {}

  /**
   * @param {string} attribute
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(attribute, before, now) {
    if (!this.#built) return;
    if (attribute === 'label') {
      if (this.#launcher) this.#launcher.textContent = this.#label;
    } else if ((before === null) !== (now === null)) {
      this.#clear();
      if (this.isConnected) this.connectedCallback();
    }
  }

  /** Opens the panel of a floating chat; a chat in its place is open anyway. */
  async open() {
    if (!this.isConnected || !this.#isFloating || this.#isWanted) return;
    this.#isWanted = true;
    try {
      await this.#load();
    } catch {
      this.#isWanted = false;
      return this.#showFailure();
    }
    if (this.#isWanted && this.#panel && !this.#panel.isOpen) {
      this.#launcher?.toggleAttribute('hidden', true);
      this.#panel.open();
      this.#chat?.focus();
      this.dispatchEvent(new Event('signpost-open', { bubbles: true }));
    }
  }

  /** Closes the panel of a floating chat. The conversation stays. */
  close() {
    this.#isWanted = false;
    if (!this.#panel?.isOpen) return;
    const hadFocus = this.#root.activeElement !== null;
    this.#panel.close();
    this.#launcher?.toggleAttribute('hidden', false);
    if (hadFocus) this.#launcher?.focus({ preventScroll: true });
    this.dispatchEvent(new Event('signpost-close', { bubbles: true }));
  }

  get #isFloating() {
    return this.hasAttribute('floating');
  }

  get #label() {
    return this.getAttribute('label') || usualLabel;
  }

  get #server() {
    const server = this.getAttribute('server');
    try {
      const { origin } = new URL(server || import.meta.url);
      if (origin.startsWith('http')) return origin;
    } catch {}
    console.error(`<signpost-chat server="${server}">: give it as in https://bot.example.org`);
    return new URL(import.meta.url).origin;
  }

  #showLauncher() {
    const launcher = document.createElement('button');
    launcher.className = 'launcher';
    launcher.type = 'button';
    launcher.hidden = true;
    launcher.textContent = this.#label;
    launcher.ariaHasPopup = 'dialog';
    launcher.addEventListener('click', () => this.open());
    for (const event of ['pointerenter', 'focus']) {
      launcher.addEventListener(event, () => this.#preload(), { once: true });
    }
    this.#launcher = launcher;
    this.#style('launcher.css').then(() => (launcher.hidden = this.#panel?.isOpen ?? false));
    this.#root.append(launcher);
  }

  // What the page says in the element stays until the chat is there.
  #showInline() {
    this.#root.append(document.createElement('slot'));
    this.#load().then(
      () => this.#root.querySelector('slot')?.remove(),
      () => this.#showFailure(),
    );
  }

  #load() {
    return (this.#loading ??= this.#build());
  }

  async #build() {
    this.#preload();
    const built = this.#built;
    try {
      const [{ Chat }, panel] = await Promise.all([
        import('./chat/chat.js'),
        this.#isFloating ? import('./chat/panel.js') : undefined,
        ...styles.map((path) => this.#style(path)),
      ]);
      if (built === this.#built) return this.#show(Chat, panel?.Panel);
    } catch (error) {
      if (built === this.#built) {
        this.#loading = undefined;
        throw error;
      }
    }
    // It was cleared meanwhile, so nobody waits for it any more.
    return new Promise(() => {});
  }

  /**
   * @param {typeof Chat} ChatKind
   * @param {typeof Panel} [PanelKind]
   */
  #show(ChatKind, PanelKind) {
    this.#root.querySelector('.failure')?.remove();
    const close = () => this.close();
    this.#chat = new ChatKind({ server: this.#server, close: PanelKind && close });
    if (PanelKind) this.#panel = new PanelKind(this.#chat.element, close);
    this.#root.append(this.#panel?.element ?? this.#chat.element);
    this.#chat.begin();
  }

  #preload() {
    if (this.#root.querySelector('[rel=modulepreload]')) return;
    for (const module of this.#isFloating ? [...modules, 'panel'] : modules) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(`chat/${module}.js`, import.meta.url).href;
      this.#root.append(link);
    }
  }

  /**
   * Adds a style sheet, unless it is there; done when it has come or cannot come, so that nothing is shown without it in between.
   * @param {string} path
   */
  #style(path) {
    const settled =
      this.#styles.get(path) ??
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = new URL(path, import.meta.url).href;
        link.onload = resolve;
        link.onerror = () => resolve(this.#styles.delete(path));
        this.#root.append(link);
      });
    this.#styles.set(path, settled);
    return settled;
  }

  async #showFailure() {
    const built = this.#built;
    const failure = document.createElement('div');
    failure.className = 'failure';
    failure.role = 'alert';
    const sentence = document.createElement('p');
    sentence.textContent = 'The chat could not be loaded. Reload the page to try again.';
    const link = document.createElement('a');
    link.href = `${this.#server}/journey`;
    link.target = '_top';
    link.textContent = 'Answer the questions page by page';
    const slot = document.createElement('slot');
    slot.append(link);
    failure.append(sentence, slot);
    await this.#style('launcher.css');
    if (built !== this.#built) return;
    for (const old of this.#root.querySelectorAll('.failure, slot')) old.remove();
    this.#root.append(failure);
  }

  #clear() {
    this.close();
    this.#chat?.end();
    this.#panel?.end();
    this.#built = this.#chat = this.#panel = this.#launcher = this.#loading = undefined;
    this.#styles.clear();
    this.#root.replaceChildren();
  }
}

if (!customElements.get(name)) customElements.define(name, SignpostChat);
