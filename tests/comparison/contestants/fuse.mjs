// @ts-check
import Fuse from 'fuse.js';
import { takePart } from '../contest.mjs';
import { singleLines, wholeClasses } from '../entries.mjs';

/** @typedef {import('../contest.mjs').Setup} Setup */

const keys = [
  { name: 'names', weight: 3 },
  { name: 'asks', weight: 2 },
  { name: 'texts', weight: 1 },
];

/**
 * @param {string} name
 * @param {import('../entries.mjs').Entry[]} entries
 * @returns {Setup[]}
 */
function setupsFor(name, entries) {
  return [0.3, 0.6].map((threshold) => {
    const fuse = new Fuse(entries, { keys, threshold, useTokenSearch: true, includeScore: true });
    return {
      name: `${name}, fuzziness ${threshold}`,
      // Its score is 0 for what fits entirely and 1 for what does not fit at all.
      rank: (query) => fuse.search(query).map(({ item, score = 1 }) => ({ id: item.about, score: 1 - score })),
    };
  });
}

await takePart([...setupsFor('whole classes', wholeClasses), ...setupsFor('single lines', singleLines)]);
