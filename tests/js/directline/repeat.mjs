// The same message posted again, as the library's users do when they get the id "retry".
//
//   node run.mjs directline/repeat.mjs ORIGIN FIRST-ANSWER SECOND-ANSWER
import { Client, generate, report } from './client.mjs';

const [origin, first, second] = process.argv.slice(2);
const { token } = await generate(origin);
const client = new Client(origin, { token });

await client.until(() => client.botMessages.length > 0);
const clientActivityID = crypto.randomUUID();
await client.say(first, clientActivityID);
const ids = [await client.post(first, clientActivityID), await client.post(first, clientActivityID)];
await client.say(second);
report({ ids, received: client.received });
