// @ts-check
import { readClasses } from './classes.mjs';
import { ask, contestants } from './contestants.mjs';
import { bestCuts, cut, uncut } from './cuts.mjs';
import { measure } from './measures.mjs';
import { readQueries } from './queries.mjs';

/** @typedef {import('./contest.mjs').Ranked} Ranked */
/** @typedef {import('./measures.mjs').Measures} Measures */
/** @typedef {import('./queries.mjs').Query} Query */

const tuningFile = new URL('../../evaluation/tuning.jsonl', import.meta.url);

/**
 * Measures contestants with the queries of a file, and prints a table. Whatever can be set in a contestant is set to
 * what is best for evaluation/tuning.jsonl.
 * @param {string} file
 * @param {string[]} names of the contestants; all of them where there is none
 */
export async function compare(file, names) {
  const queries = readQueries(file);
  const tuning = readQueries(tuningFile);
  console.log(`${queries.length} queries of ${file}; contestants are set with ${tuning.length} queries.\n`);
  console.log(row('', 'top-1', 'top-3', 'falsely answered', 'clarified'));
  for (const name of names.length > 0 ? names : Object.keys(contestants)) {
    const { measures, setup } = name === 'signpost' ? await ofSignpost(queries) : await ofOther(name, queries, tuning);
    console.log(rowOf(contestants[name].title, measures) + (setup === '' ? '' : `  (${setup})`));
  }
}

/** @param {Query[]} queries */
async function ofSignpost(queries) {
  const answers = await ask('signpost', queries.map(({ query }) => query));
  const shown = answers.map(({ decision, schemes }) => ({
    decision,
    schemes: schemes.map((/** @type {{ id: string }} */ scheme) => scheme.id),
  }));
  return { measures: measure(queries, shown), setup: '' };
}

/**
 * @param {string} name
 * @param {Query[]} queries
 * @param {Query[]} tuning
 */
async function ofOther(name, queries, tuning) {
  const decisions = new Map(readClasses().map(({ id, decision }) => [id, decision]));
  const texts = [...new Set([...tuning, ...queries].map(({ query }) => query))];
  /** @type {Record<string, Ranked[]>[]} */
  const answers = await ask(name, texts);
  const answerTo = new Map(texts.map((text, index) => [text, answers[index]]));
  const rankingsOf = (/** @type {Query[]} */ asked, /** @type {string} */ setup) =>
    asked.map(({ query }) => uncut(answerTo.get(query)?.[setup] ?? [], decisions));
  const [best] = Object.keys(answers[0])
    .map((setup) => ({ setup, ...bestCuts(tuning, rankingsOf(tuning, setup)) }))
    .sort((one, other) => other.merit - one.merit);
  const shown = rankingsOf(queries, best.setup).map((ranking) => cut(ranking, best.cuts));
  return { measures: measure(queries, shown), setup: best.setup };
}

/**
 * @param {string} title
 * @param {Measures} measures
 */
function rowOf(title, { topOne, topThree, falselyAnswered, clarified }) {
  return row(title, ...[topOne, topThree, falselyAnswered, clarified].map((share) => `${(100 * share).toFixed(1)} %`));
}

/** @param {string[]} cells */
function row(...cells) {
  const widths = [18, 8, 8, 18, 11];
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join('');
}
