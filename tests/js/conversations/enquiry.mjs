// Has a whole conversation over POST /api/messages, from the greeting to a confirmed enquiry, as a channel would.
// It shares no code with Signpost or its tests: what it knows of the protocol stands here.
//
//   node run.mjs conversations/enquiry.mjs http://localhost:3978/
//
// Writes one JSON object: what it typed and chose, and the reference that it was given.
const [address] = process.argv.slice(2);
const conversation = `js-${crypto.randomUUID()}`;
let sent = 0;

const grace = {
  name: 'Grace Exämple',
  organisation: 'Example & Daughters Ltd',
  email: 'grace@example.org',
  need: 'Somebody who knows "pilots" — in care homes',
};

async function send(activity) {
  const response = await fetch(new URL('api/messages', address), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: `${conversation}-${sent++}`,
      channelId: 'emulator',
      deliveryMode: 'expectReplies',
      from: { id: 'grace', name: 'Grace', role: 'user' },
      recipient: { id: 'bot', role: 'bot' },
      conversation: { id: conversation },
      ...activity,
    }),
  });
  if (response.status !== 200) throw new Error(`${response.status} for ${JSON.stringify(activity)}`);
  const { activities } = await response.json();
  if (activities.length !== 1) throw new Error(`${activities.length} replies to ${JSON.stringify(activity)}`);
  const [reply] = activities;
  if (reply.type !== 'message' || reply.conversation.id !== conversation || reply.recipient.id !== 'grace') {
    throw new Error(`Not a message to us: ${JSON.stringify(reply)}`);
  }
  return reply;
}

const say = (text) => send({ type: 'message', text });

function expect(reply, pattern) {
  if (!pattern.test(reply.text)) throw new Error(`Expected ${pattern} in: ${reply.text}`);
  return reply;
}

let reply = await send({ type: 'conversationUpdate', membersAdded: [{ id: 'grace' }] });
expect(reply, /I am Signpost/);

// Questions come until there is an offer of a person: then this is an outcome.
const answered = [];
const person = ({ suggestedActions }) => suggestedActions.actions.find(({ title }) => /speak to a person/i.test(title));
while (!person(reply)) {
  if (answered.length > 20) throw new Error('There is no end to the questions.');
  const [choice] = reply.suggestedActions.actions;
  answered.push(choice.title);
  reply = await say(choice.value);
}
expect(reply, /^1\. /m);
expect(reply, /https:\/\//);

expect(await say(person(reply).value), /What is your name/);
expect(await say(grace.name), /name of your organisation/);
expect(await say(grace.organisation), /kind of organisation/);
expect(await say('ltd'), /e-mail address/);
expect(await say(grace.email), /What do you need/);
expect(await say(grace.need), /us to contact you/);
expect(await say('by e-mail'), /May .* contact you/);
reply = await say('yes');
while (/May we pass your details/.test(reply.text)) reply = await say('no');
expect(reply, /Shall I send it/);
for (const typed of Object.values(grace)) {
  if (!reply.text.includes(typed)) throw new Error(`The summary lacks ${typed}: ${reply.text}`);
}
reply = expect(await say('send it'), /SP-\w{4}-\w{4}/);

const [reference] = /SP-\w{4}-\w{4}/.exec(reply.text);
console.log(JSON.stringify({ reference, answered, ...grace }));
