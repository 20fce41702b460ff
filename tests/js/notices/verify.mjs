// Has the official library verify webhooks.
//
//   node run.mjs notices/verify.mjs SECRET < webhooks.json
//
// Each webhook has the members id, timestamp, signature and body. Writes a JSON array with, for each, null or the complaint.
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.argv[2]);
const told = JSON.parse(await text(process.stdin)).map(({ id, timestamp, signature, body }) => {
  try {
    webhook.verify(body, { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
    return null;
  } catch (error) {
    return error.message;
  }
});
process.stdout.write(JSON.stringify(told));
