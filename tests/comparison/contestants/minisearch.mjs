// @ts-check
import MiniSearch from 'minisearch';
import { takePart } from '../contest.mjs';
import { singleLines, wholeClasses } from '../entries.mjs';

/** @typedef {import('../contest.mjs').Setup} Setup */

const boost = { names: 3, asks: 2 };

/**
 * @param {string} name
 * @param {import('../entries.mjs').Entry[]} entries
 * @returns {Setup[]}
 */
function setupsFor(name, entries) {
  const index = new MiniSearch({ idField: 'key', fields: ['names', 'asks', 'texts'], storeFields: ['about'] });
  index.addAll(entries);
  return [0, 0.2].flatMap((fuzzy) =>
    [false, true].flatMap((prefix) =>
      [false, true].map((perWord) => ({
        name: `${name}, fuzzy ${fuzzy}${prefix ? ', prefix' : ''}${perWord ? ', score per word' : ''}`,
        rank: (query) =>
          index
            .search(query, { fuzzy, prefix, boost })
            .map(({ about, score }) => ({ id: about, score: perWord ? score / query.split(' ').length : score })),
      })),
    ),
  );
}

await takePart([...setupsFor('whole classes', wholeClasses), ...setupsFor('single lines', singleLines)]);
