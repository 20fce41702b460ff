// @ts-check
// Finds the parts of a bot's plain text: paragraphs, numbered results, the question, and the numbered options, which
// the page repeats as buttons.

/**
 * @typedef {{ title: string, value: string }} Action
 * @typedef {{ id?: string, type: string, text?: string, inputHint?: string, from?: { role?: string },
 *   channelData?: { clientActivityID?: string }, suggestedActions?: { actions?: Action[] } }} Activity
 * @typedef {Action & { number: number }} Option
 * @typedef {{ kind: 'paragraph' | 'question', lines: string[] }
 *   | { kind: 'result', title: string, lines: string[], more: Option }} Part
 */

/**
 * @param {Activity} activity what the bot said
 * @returns {{ parts: Part[], options: Option[] }} its parts in order, and the options that belong to no result
 */
export function read(activity) {
  const actions = (activity.suggestedActions?.actions ?? []).map((action, index) => ({ ...action, number: index + 1 }));
  const paragraphs = (activity.text ?? '').split(/\n{2,}/).map((paragraph) => paragraph.split('\n'));
  if (isListOf(actions, paragraphs.at(-1) ?? [])) paragraphs.pop();

  /** @type {Part[]} */
  const parts = [];
  let rest = actions;
  for (const lines of paragraphs) {
    const [more] = rest;
    const title = more && titleOf(lines[0], more);
    if (title) {
      parts.push({ kind: 'result', title, lines: lines.slice(1), more });
      rest = rest.slice(1);
    } else {
      parts.push({ kind: 'paragraph', lines });
    }
  }
  const last = parts.at(-1);
  if (activity.inputHint === 'expectingInput' && last?.kind === 'paragraph') last.kind = 'question';
  return { parts, options: rest };
}

/**
 * Whether lines list the last of the options, as "3. Label".
 * @param {Option[]} options
 * @param {string[]} lines
 */
function isListOf(options, lines) {
  const listed = options.slice(-lines.length);
  return (
    listed.length === lines.length &&
    listed.every(({ number, title }, index) => lines[index] === `${number}. ${title}`)
  );
}

/**
 * The heading of the result that an option tells more about.
 * @param {string} line
 * @param {Option} option
 */
function titleOf(line, { number, title, value }) {
  const heading = `${number}. ${value}`;
  return line === heading && title !== value ? heading : undefined;
}
