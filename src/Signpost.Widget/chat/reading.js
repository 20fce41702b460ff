// @ts-check
// Reads messages.

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
