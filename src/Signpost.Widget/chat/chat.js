import { DirectLine, DirectLineError } from './directline.js';
import { show } from './transcript.js';

const savedKey = 'signpost-conversation';
const renewEveryMs = 15 * 60_000;
const pollEveryMs = 1_000;
const retryEveryMs = 3_000;

const transcript = document.getElementById('transcript');
const status = document.getElementById('status');
const options = document.getElementById('options');
const composer = document.getElementById('composer');
const text = document.getElementById('text');

let line = new DirectLine();
let sending = Promise.resolve();
let receiving = Promise.resolve();

composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = text.value.trim();
  if (said === '') return;
  text.value = '';
  say(said);
});

await begin();
poll();
setInterval(() => line.renew().then(save, () => {}), renewEveryMs);

async function begin() {
  for (;;) {
    try {
      await resumeOrStart();
      await receive();
      status.textContent = '';
      return;
    } catch {
      status.textContent = 'Signpost cannot be reached. Trying again.';
      await pause(retryEveryMs);
    }
  }
}

async function resumeOrStart() {
  const saved = sessionStorage.getItem(savedKey);
  if (saved !== null) {
    try {
      await line.resume(JSON.parse(saved));
      return save();
    } catch (error) {
      if (!(error instanceof DirectLineError && error.isFinal)) throw error;
    }
  }
  line = new DirectLine();
  transcript.replaceChildren();
  await line.start();
  save();
}

function save() {
  sessionStorage.setItem(savedKey, JSON.stringify(line.saved));
}

function say(said) {
  const id = crypto.randomUUID();
  sending = sending.then(() => send(said, id));
}

async function send(said, id) {
  for (;;) {
    try {
      await line.send(said, id);
      await receive();
      status.textContent = '';
      return;
    } catch (error) {
      if (error instanceof DirectLineError && error.status < 500 && error.status !== 429) return refuse(said, error);
      status.textContent = 'Your message has not been sent yet. Trying again.';
      await pause(retryEveryMs);
    }
  }
}

async function refuse(said, error) {
  if (!error.isFinal) {
    text.value = said;
    status.textContent = 'That message could not be taken. Please shorten it and send it again.';
    return;
  }
  status.textContent = 'This conversation has expired, so a new one has begun.';
  sessionStorage.removeItem(savedKey);
  await begin();
}

// One receive at a time, or two could show the same activity.
function receive() {
  const next = receiving.then(takeNew);
  receiving = next.catch(() => {});
  return next;
}

async function takeNew() {
  for (const activity of await line.receive()) {
    if (activity.type !== 'message') continue;
    show(transcript, activity);
    if (activity.from?.role === 'bot') offer(activity.suggestedActions?.actions ?? []);
  }
}

function offer(actions) {
  const hadFocus = options.contains(document.activeElement);
  options.replaceChildren(
    ...actions.map((action) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action.title;
      button.addEventListener('click', () => say(action.value));
      return button;
    }),
  );
  if (hadFocus) text.focus();
}

async function poll() {
  for (;;) {
    await pause(pollEveryMs);
    await receive().catch(() => {});
  }
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
