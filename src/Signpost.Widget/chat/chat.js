// @ts-check
// Puts the chat page together.
import { Conversation } from './conversation.js';
import { Transcript } from './transcript.js';

const status = byId('status');
const composer = byId('composer');
const text = /** @type {HTMLInputElement} */ (byId('text'));

/** Whether the focus was in the transcript when somebody answered, and so belongs there when the reply comes. */
let isFocusInTranscript = false;
let isFirst = true;

const transcript = new Transcript(byId('transcript'), (at, { says }) =>
  say(says, at === '' ? undefined : { signpost: { at, says } }),
);
const conversation = new Conversation({ server: '', page: {
  restarted: () => transcript.clear(),
  status: (line) => (status.textContent = line),
  pending: (said, id) => transcript.say(said, id),
  sent: (id) => transcript.sent(id),
  refused: (said, id) => {
    transcript.unsay(id);
    text.value = said;
  },
  received: (activities) => {
    isFocusInTranscript = byId('transcript').contains(document.activeElement);
    const message = transcript.add(activities);
    if (!message) return;
    if (isFocusInTranscript) (transcript.options ?? text).focus({ preventScroll: true });
    if (!isFirst || activities.length > 1) message.scrollIntoView({ block: 'start' });
    isFirst = false;
  },
} });

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = text.value.trim();
  if (said === '') return;
  text.value = '';
  say(said);
});

await conversation.begin();

/**
 * @param {string} said
 * @param {object} [pressed] the button that says it, if one was pressed
 */
function say(said, pressed) {
  const id = crypto.randomUUID();
  transcript.say(said, id);
  conversation.say(said, id, pressed);
}

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
