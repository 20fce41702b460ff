// Web Chat as somebody would put it on a page of their own: with a token from Signpost, polling, and keeping its
// conversation through a reload and through a lost connection. The address of Direct Line is in the query.
/* global WebChat */
const saved = 'conversation';
const domain = new URLSearchParams(location.search).get('domain');

const store = WebChat.createStore();

/** The activities that Web Chat holds, in its order. */
window.activities = () => store.getState().activities;

await connect();
// Web Chat stops asking for good when a question of it is lost, so it is given a new connection.
addEventListener('online', connect);

async function connect() {
  const taken = JSON.parse(sessionStorage.getItem(saved) ?? 'null');
  const { token, conversationId } = taken ?? (await generate());
  sessionStorage.setItem(saved, JSON.stringify({ token, conversationId }));
  const directLine = WebChat.createDirectLine({
    domain,
    token,
    conversationId: taken?.conversationId,
    webSocket: false,
    pollingInterval: 500,
  });
  WebChat.renderWebChat({ directLine, store, locale: 'en-GB', styleOptions: { sendTimeout: 5_000 } }, document.querySelector('main'));
}

async function generate() {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  return answer.json();
}
