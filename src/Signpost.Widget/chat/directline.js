// @ts-check
// A small Direct Line 3.0 client: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts

const mostInOneAnswer = 100;

/** @import { Activity } from './reply.js' */
/** @import { Place, Said } from './types.js' */

/** One conversation over Direct Line. */
export class DirectLine {
  #base;
  #changed;
  #watermark = '';
  /** @type {Record<string, Promise<void> | undefined>} */
  #running = {};

  /**
   * @param {string} server
   * @param {Place} place
   * @param {() => void} changed is told when the place has changed
   */
  constructor(server, place, changed) {
    this.#base = `${server}/v3/directline`;
    this.place = place;
    this.#changed = changed;
  }

  /** Gets the server ready, and a token, which begins nothing. */
  wake() {
    (this.place.token ? this.renew() : this.#generate()).catch(() => {});
  }

  /** Begins the conversation, unless it has begun. */
  start() {
    return this.#alone('start', async () => {
      if (this.place.isBegun) return;
      try {
        if (!this.place.token) await this.#generate();
        this.#take(await this.#call('/conversations', {}), true);
      } catch (error) {
        if (!(error instanceof ConversationOver)) throw error;
        // Nothing is lost with one that never began: the next try begins another.
        this.place = { ...this.place, token: '' };
        throw new DirectLineError(403);
      }
    });
  }

  /**
   * Gets a new token, also in place of one that has expired.
   * @throws {ConversationOver}
   */
  async renew() {
    try {
      await this.#once('/tokens/refresh', this.place.token);
    } catch (error) {
      throw error instanceof DirectLineError && error.isOfToken ? new ConversationOver() : error;
    }
  }

  /**
   * Sends something. Sending it again is safe: it counts once.
   * @param {Said} said
   * @returns {Promise<string>} the id under which it is received
   */
  async send({ id, text, value }) {
    const answer = await this.#call(this.#activities, {
      type: 'message',
      from: { id: 'person' },
      text,
      textFormat: 'plain',
      value,
      locale: 'en-GB',
      channelData: { clientActivityID: id },
    });
    return String(answer.id);
  }

  /**
   * The activities since the last time; the first time, all.
   * @returns {Promise<Activity[]>}
   */
  async receive() {
    const all = [];
    let watermark = this.#watermark;
    for (let length = mostInOneAnswer; length >= mostInOneAnswer; ) {
      const page = await this.#call(`${this.#activities}?watermark=${encodeURIComponent(watermark)}`);
      length = page.activities.length;
      all.push(...page.activities);
      watermark = page.watermark || watermark;
    }
    this.#watermark = watermark;
    return all;
  }

  get #activities() {
    return `/conversations/${encodeURIComponent(this.place.conversationId)}/activities`;
  }

  #generate() {
    return this.#once('/tokens/generate', '');
  }

  /**
   * @param {string} path
   * @param {string} token
   */
  #once(path, token) {
    return this.#alone(path, async () => {
      const answer = await this.#fetch(path, token, undefined, 'POST');
      this.#take(answer, this.place.isBegun);
    });
  }

  /**
   * Whoever wants the same meanwhile shares it.
   * @param {string} name
   * @param {() => Promise<void>} act
   */
  #alone(name, act) {
    return (this.#running[name] ??= act().finally(() => delete this.#running[name]));
  }

  /**
   * @param {{ token?: unknown, conversationId?: unknown }} answer
   * @param {boolean} isBegun
   */
  #take({ token, conversationId }, isBegun) {
    if (typeof token !== 'string' || typeof conversationId !== 'string') throw new Error('An answer without a token.');
    this.place = { conversationId, token, isBegun };
    this.#changed();
  }

  /**
   * Calls, and once more with a new token where the token was refused.
   * @param {string} path
   * @param {object} [body] what is posted
   */
  async #call(path, body) {
    const { token } = this.place;
    try {
      return await this.#fetch(path, token, body);
    } catch (error) {
      if (!(error instanceof DirectLineError && error.isOfToken)) throw error;
    }
    if (token === this.place.token) await this.renew();
    return this.#fetch(path, this.place.token, body);
  }

  /**
   * @param {string} path
   * @param {string} token
   * @param {object} [body]
   */
  async #fetch(path, token, body, method = body ? 'POST' : 'GET') {
    /** @type {Record<string, string>} */
    const headers = { accept: 'application/json' };
    if (token) headers.authorization = `Bearer ${token}`;
    if (body) headers['content-type'] = 'application/json';
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(this.#base + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      // What is sent arrives although somebody leaves the page.
      keepalive: method === 'POST',
      signal,
    });
    if (answer.ok) return answer.json();
    // Whoever stands before the server refuses in other forms than JSON, and knows nothing of the conversation.
    const isOurs = await answer.json().catch(() => false);
    throw new DirectLineError(isOurs ? answer.status : 502, answer.headers.get('retry-after'));
  }
}

/** A call that failed. */
export class DirectLineError extends Error {
  /**
   * @param {number} status the HTTP status
   * @param {string | null} [retryAfter] in seconds
   */
  constructor(status, retryAfter) {
    super(`Direct Line answered ${status}`);
    this.isOfToken = [401, 403, 404].includes(status);
    this.isOfContent = status < 500 && !this.isOfToken && status !== 408 && status !== 429;
    this.retryAfterMs = (Number(retryAfter) || 0) * 1_000;
  }
}

/** The server does not let the conversation be taken up any more. */
export class ConversationOver extends Error {}
