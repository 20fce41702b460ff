// A whole conversation, a text at a time.
//
//   node run.mjs directline/converse.mjs ORIGIN   (the texts, a JSON array, on standard input)
import { text } from 'node:stream/consumers';
import { Client, generate, report } from './client.mjs';

const [origin] = process.argv.slice(2);
const texts = JSON.parse(await text(process.stdin));
const { token } = await generate(origin);
const client = new Client(origin, { token });

await client.until(() => client.botMessages.length > 0);
for (const said of texts) await client.say(said);
report({ received: client.received, statuses: client.statuses });
