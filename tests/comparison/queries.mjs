// @ts-check
import { readFileSync } from 'node:fs';

/**
 * A query with its right answer; evaluation/README.md says what each member means.
 * @typedef {{ query: string, decision: string, schemes: string[] }} Query
 */

/**
 * The queries of a file, each on one line: contestants are sent one query a line.
 * @param {string | URL} path
 * @returns {Query[]}
 */
export function readQueries(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { query, decision, schemes } = JSON.parse(line);
      return { query: query.replace(/\s+/gu, ' ').trim(), decision, schemes };
    });
}
