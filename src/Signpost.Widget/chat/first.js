// @ts-check
// The first screen, which is published beside these files, wherever they come from.

/** @import { Reply } from './reply.js' */

/**
 * The first screen; nothing where it does not come in time and in its form.
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
