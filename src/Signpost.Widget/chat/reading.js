// @ts-check
// Reads messages, and the first screen.

/** @import { Activity, Reply } from './reply.js' */

/**
 * The reply that a message is. One that came without its parts, as a very long one does, is its text.
 * @param {Activity} activity
 * @returns {Reply}
 */
export function read(activity) {
  const own = activity.channelData?.signpost;
  return own && Array.isArray(own.blocks) && Array.isArray(own.options) ? own : plain(activity);
}

/**
 * @param {Activity} activity
 * @returns {Reply}
 */
function plain(activity) {
  const actions = activity.suggestedActions?.actions ?? [];
  const data = actions.map(({ value }) => (typeof value === 'object' ? value.signpost : undefined));
  return {
    at: data[0]?.at ?? '',
    blocks: (activity.text ?? '').split(/\n{2,}/).map((text) => ({ type: 'paragraph', text })),
    options: actions.map(({ title, text, value }, index) => ({
      number: index + 1,
      label: title,
      says: data[index]?.says ?? text ?? (typeof value === 'string' ? value : title),
    })),
  };
}

/**
 * The first screen, which is published beside these files, wherever they come from; nothing where it does not come in time and in its form.
 * @returns {Promise<Reply | undefined>}
 */
export async function firstReply() {
  try {
    const signal = AbortSignal.timeout(3_000);
    const address = new URL('../start.json', import.meta.url);
    const answer = await fetch(address, { credentials: 'omit', signal });
    const { reply } = await answer.json();
    const { at, blocks, options } = reply;
    if (answer.ok && typeof at === 'string' && Array.isArray(blocks) && Array.isArray(options)) return reply;
  } catch {}
}

/**
 * Whether two pieces of data say the same.
 * @param {any} one
 * @param {any} other
 * @returns {boolean}
 */
export function isSame(one, other) {
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]));
}
