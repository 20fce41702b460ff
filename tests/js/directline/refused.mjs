// How the library reports tokens that are refused.
//
//   node run.mjs directline/refused.mjs ORIGIN SIGNING-KEY
import { Client, generate, report, sign } from './client.mjs';

const [origin, key] = process.argv.slice(2);
const mine = await generate(origin);
const other = await generate(origin);

const expired = await refused({ token: sign(key, mine.conversationId, -60) });
const forged = await refused({ token: sign(Buffer.alloc(32).toString('base64'), mine.conversationId, 600) });
const foreign = await refused({ token: other.token, conversationId: mine.conversationId });

// A token that expires while the library polls: it says so, and goes on where it was when it is given a new one.
const client = new Client(origin, { token: mine.token });
await client.until(() => client.botMessages.length > 0);
client.line.reconnect({ conversationId: mine.conversationId, token: sign(key, mine.conversationId, -60) });
await client.hasStatus('ExpiredToken');
const retry = await client.post('help', crypto.randomUUID());
client.line.reconnect({ conversationId: mine.conversationId, token: sign(key, mine.conversationId, 600) });
await client.say('help');
report({ expired, forged, foreign, retry, statuses: client.statuses, received: client.received });

async function refused(options) {
  const client = new Client(origin, options);
  await client.until(() => client.statuses.some((status) => status === 'FailedToConnect' || status === 'ExpiredToken'));
  client.end();
  return client.statuses;
}
