// A conversation that a second client takes up where the first one stopped reading.
//
//   node run.mjs directline/reconnect.mjs ORIGIN FIRST-ANSWER SECOND-ANSWER
import { Client, generate, report } from './client.mjs';

const [origin, first, second] = process.argv.slice(2);
const { token, conversationId } = await generate(origin);
const one = new Client(origin, { token });
await one.until(() => one.botMessages.length > 0);
await one.say(first);
const watermark = one.line.watermark;
one.end();

const two = new Client(origin, { token, conversationId, watermark });
await two.hasStatus('Online');
await two.say(second);
report({ first: one.received, second: two.received });
