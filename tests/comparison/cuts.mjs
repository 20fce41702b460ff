// @ts-check
import { measure, merit } from './measures.mjs';

/** @typedef {import('./contest.mjs').Ranked} Ranked */
/** @typedef {import('./measures.mjs').Shown} Shown */
/** @typedef {import('./queries.mjs').Query} Query */

/**
 * Where the scores of a contestant are cut into decisions.
 * @typedef {object} Cuts
 * @property {number} least below this score of the best class, it is none
 * @property {number} sure below this score of the best class, a question is asked
 * @property {number} close a question is asked when the second scheme has this share of the best score, or more
 */

const steps = 30;
const shares = [0.7, 0.8, 0.85, 0.9, 0.95, 0.99, Infinity];

/** @type {Shown} */
const none = { decision: 'none', schemes: [] };
/** @type {Shown} */
const clarify = { decision: 'clarify', schemes: [] };

/**
 * What a ranking comes to before it is cut.
 * @typedef {object} Uncut
 * @property {number} score that of the best class
 * @property {number} closeness the share of the best score that the second scheme has
 * @property {Shown} shown what is shown when nothing is cut off
 */

/**
 * @param {Ranked[]} ranked the best first
 * @param {Map<string, string>} decisions the decision that belongs to each class; what is not in it is none
 * @returns {Uncut}
 */
export function uncut(ranked, decisions) {
  if (ranked.length === 0) {
    return { score: -Infinity, closeness: 0, shown: none };
  }
  const [{ id, score }] = ranked;
  const decision = decisions.get(id) ?? 'none';
  const schemes = decision === 'answer' ? ranked.filter((known) => decisions.get(known.id) === 'answer') : [];
  return {
    score,
    closeness: schemes.length > 1 ? schemes[1].score / score : 0,
    shown: { decision, schemes: schemes.slice(0, 3).map((scheme) => scheme.id) },
  };
}

/**
 * What somebody would be shown.
 * @param {Uncut} ranking
 * @param {Cuts} cuts
 * @returns {Shown}
 */
export function cut({ score, closeness, shown }, { least, sure, close }) {
  if (score < least) {
    return none;
  }
  return shown.decision === 'answer' && (score < sure || closeness >= close) ? clarify : shown;
}

/**
 * The cuts with which the answers to these queries are best.
 * @param {Query[]} queries
 * @param {Uncut[]} rankings for each query, in the same order
 * @returns {{ cuts: Cuts, merit: number }}
 */
export function bestCuts(queries, rankings) {
  const scores = rankings.map(({ score }) => score).sort((one, other) => one - other);
  const levels = [...new Set(Array.from({ length: steps }, (_, step) => scores[Math.floor((step * scores.length) / steps)]))];
  let best = { cuts: { least: -Infinity, sure: -Infinity, close: Infinity }, merit: -1 };
  for (const least of levels) {
    for (const sure of levels.filter((level) => level >= least)) {
      for (const close of shares) {
        const cuts = { least, sure, close };
        const found = merit(measure(queries, rankings.map((ranking) => cut(ranking, cuts))));
        if (found > best.merit) {
          best = { cuts, merit: found };
        }
      }
    }
  }
  return best;
}
