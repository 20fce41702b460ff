// Shows activities. Everything is set as text, never as HTML: what people and the server say is not mark-up.

const link = /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/**
 * Adds an activity to the transcript.
 * @param {HTMLElement} transcript
 * @param {{ text?: string, from?: { role?: string } }} activity
 */
export function show(transcript, activity) {
  const isBot = activity.from?.role === 'bot';
  const message = document.createElement('div');
  message.className = isBot ? 'message bot' : 'message person';
  const sender = document.createElement('span');
  sender.className = 'sender';
  sender.textContent = isBot ? 'Signpost' : 'You';
  message.append(sender, ...paragraphs(activity.text ?? ''));
  transcript.append(message);
  message.scrollIntoView({ block: isBot ? 'start' : 'nearest' });
}

function paragraphs(text) {
  return text.split(/\n{2,}/).map((part) => {
    const paragraph = document.createElement('p');
    part.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append(document.createElement('br'));
      paragraph.append(...linked(line));
    });
    return paragraph;
  });
}

function linked(line) {
  const parts = [];
  let end = 0;
  for (const match of line.matchAll(link)) {
    const anchor = document.createElement('a');
    anchor.href = match[0];
    anchor.rel = 'noreferrer';
    anchor.target = '_blank';
    anchor.textContent = match[0];
    parts.push(line.slice(end, match.index), anchor, ' (opens in a new tab)');
    end = match.index + match[0].length;
  }
  return [...parts, line.slice(end)];
}
