// The official Direct Line client, with what it needs of a browser: XMLHttpRequest comes from xhr2.
import { createHmac } from 'node:crypto';
import XMLHttpRequest from 'xhr2';
import directLine from 'botframework-directlinejs';

globalThis.XMLHttpRequest = XMLHttpRequest;
globalThis.WebSocket = class {
  constructor() {
    throw new Error('A polling client opens no WebSocket.');
  }
};
const { ConnectionStatus, DirectLine } = directLine;

/** Gets what a page gets: a token for a conversation that has not begun. */
export async function generate(origin) {
  const answer = await fetch(`${origin}/v3/directline/tokens/generate`, { method: 'POST' });
  if (answer.status !== 200) throw new Error(`tokens/generate answered ${answer.status}`);
  return answer.json();
}

/** A token as the server signs them, for what no server gives out: one that is over, or nearly. */
export function sign(key, conversationId, expires) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'signpost', aud: 'signpost-directline', conv: conversationId, user: 'dl_test' };
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ...claims, nbf: now - 3600, exp: now + expires })}`;
  return `${body}.${createHmac('sha256', Buffer.from(key, 'base64')).update(body).digest('base64url')}`;
}

/** A client that polls, what it has received, and the statuses that it has had. */
export class Client {
  received = [];
  statuses = [];
  #watchers = new Set();

  constructor(origin, options) {
    const domain = `${origin}/v3/directline`;
    this.line = new DirectLine({ domain, webSocket: false, pollingInterval: 200, ...options });
    this.line.connectionStatus$.subscribe((status) => this.#keep(this.statuses, ConnectionStatus[status]));
    this.line.activity$.subscribe(
      (activity) => this.#keep(this.received, activity),
      () => {},
    );
  }

  get botMessages() {
    return this.received.filter(({ type, from }) => type === 'message' && from.role === 'bot');
  }

  /** Posts a text and waits for what the bot answers to it. */
  async say(text, clientActivityID = crypto.randomUUID()) {
    const id = await this.post(text, clientActivityID);
    return this.until(() => this.botMessages.find(({ replyToId }) => replyToId === id));
  }

  /** Posts a text; gives the id that the server gave it. */
  post(text, clientActivityID) {
    const activity = { type: 'message', from: { id: 'anybody' }, text, channelData: { clientActivityID } };
    return new Promise((resolve, reject) => this.line.postActivity(activity).subscribe(resolve, reject));
  }

  /** Waits until something has come. */
  until(found) {
    return new Promise((resolve) => {
      const watch = () => {
        const it = found();
        if (!it) return;
        this.#watchers.delete(watch);
        resolve(it);
      };
      this.#watchers.add(watch);
      watch();
    });
  }

  hasStatus(status) {
    return this.until(() => this.statuses.includes(status));
  }

  end() {
    this.line.end();
  }

  #keep(list, item) {
    list.push(item);
    for (const watch of [...this.#watchers]) watch();
  }
}

/** Writes what the test looks at, and ends whatever the client still has running. */
export function report(outcome) {
  process.stdout.write(JSON.stringify(outcome), () => process.exit(0));
}
