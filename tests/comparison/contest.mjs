// @ts-check
import { createInterface } from 'node:readline';

/**
 * One class that a query may be about, with how well it fits: more is better.
 * @typedef {{ id: string, score: number }} Ranked
 */

/**
 * One way to set a contestant up.
 * @typedef {{ name: string, rank: (query: string) => Ranked[] | Promise<Ranked[]> }} Setup
 */

const most = 12;

/**
 * Reads queries from standard input, one a line, and writes one line of JSON for each: for every set-up by its name, the
 * classes that fit best, the best first.
 * @param {Setup[]} setups
 */
export async function takePart(setups) {
  for await (const query of createInterface({ input: process.stdin })) {
    /** @type {Record<string, Ranked[]>} */
    const answer = {};
    for (const { name, rank } of setups) {
      answer[name] = bestOfEach(await rank(query));
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/**
 * @param {Ranked[]} ranked
 * @returns {Ranked[]}
 */
function bestOfEach(ranked) {
  /** @type {Map<string, number>} */
  const best = new Map();
  for (const { id, score } of ranked) {
    best.set(id, Math.max(score, best.get(id) ?? -Infinity));
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}
