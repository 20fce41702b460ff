// Web Chat as somebody would put it on a page of their own: with a token from Signpost, polling, and keeping its
// conversation through a reload. The address of Direct Line is in the query.
/* global WebChat */
const saved = 'conversation';
const domain = new URLSearchParams(location.search).get('domain');

const taken = JSON.parse(sessionStorage.getItem(saved) ?? 'null');
const conversation = taken ?? (await generate());
sessionStorage.setItem(saved, JSON.stringify(conversation));

const store = WebChat.createStore();
const directLine = WebChat.createDirectLine({
  domain,
  token: conversation.token,
  conversationId: taken?.conversationId,
  webSocket: false,
  pollingInterval: 500,
});
window.statuses = [];
directLine.connectionStatus$.subscribe((status) => window.statuses.push(status));

/** The activities that Web Chat holds, in its order. */
window.activities = () => store.getState().activities;

WebChat.renderWebChat({ directLine, store, locale: 'en-GB', sendTimeout: 5_000 }, document.querySelector('main'));

async function generate() {
  const answer = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  const { token, conversationId } = await answer.json();
  return { token, conversationId };
}
