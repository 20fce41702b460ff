// Has the official library parse Adaptive Cards.
//
//   node run.mjs cards/parse.mjs < cards.json
//
// Writes a JSON array with what it made of each card: its version, how many items and actions, and the complaints.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
// Node cannot load the package's modules, whose imports have no file extensions; its bundle it can.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

const told = JSON.parse(await text(process.stdin)).map((json) => {
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(json, context);
  const complaints = [];
  for (let i = 0; i < context.eventCount; i++) complaints.push(context.getEventAt(i).message);
  for (const event of card.validateProperties().validationEvents) complaints.push(event.message);
  return { version: card.version.toString(), items: card.getItemCount(), actions: card.getActionCount(), complaints };
});
process.stdout.write(JSON.stringify(told));
