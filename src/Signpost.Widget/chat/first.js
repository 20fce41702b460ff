// @ts-check
// The first screen, which the server publishes as a file.

const givenUpAfterMs = 3_000;

/** @import { Reply } from './reply.js' */

/**
 * The first screen; nothing where it does not come in time or in its form.
 * @param {string} server
 * @returns {Promise<Reply | undefined>}
 */
export async function firstReply(server) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), givenUpAfterMs);
  try {
    const answer = await fetch(`${server}/widget/start.json`, { credentials: 'omit', signal: patience.signal });
    const { reply } = await answer.json();
    const isReply = typeof reply.at === 'string' && Array.isArray(reply.blocks) && Array.isArray(reply.options);
    return answer.ok && isReply ? reply : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether two pieces of data say the same.
 * @param {any} one
 * @param {any} other
 * @returns {boolean}
 */
export function isSame(one, other) {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
