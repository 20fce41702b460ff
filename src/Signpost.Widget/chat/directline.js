// @ts-check
// A small Direct Line 3.0 client: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts

const base = '/v3/directline';

/** @import { Activity } from './reply.js' */

/**
 * What goes with the words of a button: the place that it was shown at, so that an old one changes its own answer.
 * @typedef {{ signpost: { at: string, says: string } }} Pressed
 */

/** One conversation over Direct Line. */
export class DirectLine {
  #token = '';
  #watermark = '';
  conversationId = '';

  /** Begins a new conversation. */
  async start() {
    this.#take(await this.#post('/tokens/generate', undefined, false));
    this.#take(await this.#post('/conversations', {}));
  }

  /**
   * Takes a conversation up again, from its first activity.
   * @param {{ conversationId: string, token: string }} saved what `saved` gave
   */
  async resume(saved) {
    this.#token = saved.token;
    this.#take(await this.#post('/tokens/refresh'));
  }

  /** What `resume` needs. */
  get saved() {
    return { conversationId: this.conversationId, token: this.#token };
  }

  /** Gets a new token before the old one expires. */
  async renew() {
    this.#take(await this.#post('/tokens/refresh'));
  }

  /**
   * Sends a text. Sending it again with the same id is safe: it counts once.
   * @param {string} text
   * @param {string} clientActivityID
   * @param {Pressed} [pressed] the button that says it, if one was pressed
   */
  async send(text, clientActivityID, pressed) {
    const activity = {
      type: 'message',
      from: { id: 'person' },
      text,
      textFormat: 'plain',
      value: pressed,
      locale: 'en-GB',
      channelData: { clientActivityID },
    };
    await this.#post(this.#activities, activity);
  }

  /**
   * The activities that have come since the last time.
   * @returns {Promise<Activity[]>}
   */
  async receive() {
    const page = await this.#call('GET', `${this.#activities}?watermark=${encodeURIComponent(this.#watermark)}`);
    this.#watermark = page.watermark || this.#watermark;
    return page.activities;
  }

  get #activities() {
    return `/conversations/${encodeURIComponent(this.conversationId)}/activities`;
  }

  /** @param {{ token: string, conversationId: string }} answer */
  #take(answer) {
    this.#token = answer.token;
    this.conversationId = answer.conversationId;
  }

  /**
   * @param {string} path
   * @param {object} [body]
   */
  #post(path, body, withToken = true) {
    return this.#call('POST', path, body, withToken);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async #call(method, path, body, withToken = true) {
    /** @type {Record<string, string>} */
    const headers = { accept: 'application/json' };
    if (withToken) headers.authorization = `Bearer ${this.#token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fetch(base + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new DirectLineError(answer.status);
    return answer.json();
  }
}

/** The server's refusal. */
export class DirectLineError extends Error {
  /** @param {number} status the HTTP status */
  constructor(status) {
    super(`Direct Line answered ${status}`);
    this.status = status;
  }

  /** Whether the conversation cannot be taken up any more. */
  get isFinal() {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}
