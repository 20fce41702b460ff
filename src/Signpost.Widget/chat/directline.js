// @ts-check
// A small Direct Line 3.0 client: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts

const givenUpAfterMs = 20_000;
const mostInOneAnswer = 100;

/** @import { Activity } from './reply.js' */

/**
 * What goes with words: the place that a button was shown at, so that an old one changes its own answer; or a form.
 * @typedef {{ signpost: { at: string, says?: string }, [field: string]: unknown }} Value
 *
 * @typedef {{ id: string, text: string, value?: Value }} Said something to send, under its clientActivityID
 *
 * @typedef {{ conversationId: string, token: string, isBegun: boolean }} Place where a conversation is taken up again;
 *   one that has not begun has nobody's words in it yet
 */

/** One conversation over Direct Line. */
export class DirectLine {
  #base;
  #changed;
  #place;
  #watermark = '';
  /** @type {Promise<void> | undefined} */
  #waking;
  /** @type {Promise<void> | undefined} */
  #starting;
  /** @type {Promise<void> | undefined} */
  #renewing;

  /**
   * @param {string} server the origin of the server; empty for the page's own
   * @param {() => void} changed is told when there is a new place to keep
   * @param {Place} [place] where it was before
   */
  constructor(server, changed, place = { conversationId: '', token: '', isBegun: false }) {
    this.#base = `${server}/v3/directline`;
    this.#changed = changed;
    this.#place = place;
  }

  /** Where it is taken up again. */
  get place() {
    return this.#place;
  }

  /** Gets a token, which begins nothing, unless there is one. */
  async wake() {
    if (this.#place.token !== '') return;
    this.#waking ??= this.#fetch('POST', '/tokens/generate', undefined, false)
      .then((answer) => this.#take(answer, false))
      .finally(() => (this.#waking = undefined));
    await this.#waking;
  }

  /** Begins the conversation, unless it has begun. */
  async start() {
    if (this.#place.isBegun) return;
    this.#starting ??= this.#start().finally(() => (this.#starting = undefined));
    await this.#starting;
  }

  /**
   * Gets a new token, also in place of one that has expired.
   * @throws {ConversationOver}
   */
  async renew() {
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined));
    await this.#renewing;
  }

  /**
   * Sends something. Sending it again with the same id is safe: it counts once.
   * @param {Said} said
   * @returns {Promise<string>} the id under which it is received
   */
  async send({ id, text, value }) {
    const activity = {
      type: 'message',
      from: { id: 'person' },
      text,
      textFormat: 'plain',
      value,
      locale: 'en-GB',
      channelData: { clientActivityID: id },
    };
    return String((await this.#call('POST', this.#activities, activity)).id);
  }

  /**
   * The activities that have come since the last time; the first time, all.
   * @returns {Promise<Activity[]>}
   */
  async receive() {
    const all = [];
    let watermark = this.#watermark;
    for (;;) {
      const page = await this.#call('GET', `${this.#activities}?watermark=${encodeURIComponent(watermark)}`);
      if (!Array.isArray(page.activities)) throw new Error('An answer without activities.');
      all.push(...page.activities);
      watermark = page.watermark || watermark;
      if (page.activities.length < mostInOneAnswer) break;
    }
    this.#watermark = watermark;
    return all;
  }

  get #activities() {
    return `/conversations/${encodeURIComponent(this.#place.conversationId)}/activities`;
  }

  async #start() {
    await this.wake();
    try {
      this.#take(await this.#call('POST', '/conversations', {}), true);
    } catch (error) {
      // Nothing is lost with a token of a conversation that never began: the next try gets another.
      if (!(error instanceof ConversationOver)) throw error;
      this.#place = { ...this.#place, token: '' };
      throw new DirectLineError(403);
    }
  }

  async #renew() {
    try {
      this.#take(await this.#fetch('POST', '/tokens/refresh'), this.#place.isBegun);
    } catch (error) {
      throw error instanceof DirectLineError && error.isOfToken ? new ConversationOver() : error;
    }
  }

  /**
   * @param {{ token?: unknown, conversationId?: unknown }} answer
   * @param {boolean} isBegun
   */
  #take({ token, conversationId }, isBegun) {
    if (typeof token !== 'string' || typeof conversationId !== 'string') throw new Error('An answer without a token.');
    this.#place = { conversationId, token, isBegun };
    this.#changed();
  }

  /**
   * Calls, and once more with a new token where the token was refused.
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async #call(method, path, body) {
    const { token } = this.#place;
    try {
      return await this.#fetch(method, path, body);
    } catch (error) {
      if (!(error instanceof DirectLineError && error.isOfToken)) throw error;
    }
    if (token === this.#place.token) await this.renew();
    return this.#fetch(method, path, body);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async #fetch(method, path, body, withToken = true) {
    /** @type {Record<string, string>} */
    const headers = { accept: 'application/json' };
    if (withToken) headers.authorization = `Bearer ${this.#place.token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), givenUpAfterMs);
    try {
      const answer = await fetch(this.#base + path, {
        method,
        headers,
        body: body && JSON.stringify(body),
        signal: patience.signal,
      });
      if (answer.ok) return await answer.json();
      // Whoever stands before the server refuses in other forms than JSON, and says nothing of a conversation.
      const isOurs = await answer.json().then(
        () => true,
        () => false,
      );
      throw new DirectLineError(answer.status, isOurs, answer.headers.get('retry-after'));
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The server's refusal of one call. */
export class DirectLineError extends Error {
  /**
   * @param {number} status the HTTP status
   * @param {boolean} [isOurs] whether the server itself says so
   * @param {string | null} [retryAfter] the header of that name, in seconds
   */
  constructor(status, isOurs = true, retryAfter = null) {
    super(`Direct Line answered ${status}`);
    this.isOfToken = isOurs && [401, 403, 404].includes(status);
    this.isOfContent = isOurs && status < 500 && ![401, 403, 404, 408, 429].includes(status);
    this.retryAfterMs = (Number(retryAfter) || 0) * 1_000;
  }
}

/** The server does not let the conversation be taken up any more. */
export class ConversationOver extends Error {}
