// @ts-check

/** @typedef {import('./queries.mjs').Query} Query */

/**
 * What somebody would be shown for a query.
 * @typedef {{ decision: string, schemes: string[] }} Shown
 */

/**
 * How often what is shown is right, each a share from 0 to 1; not a number where there is no such query.
 * @typedef {object} Measures
 * @property {number} topOne of the queries to be answered: a right scheme comes first
 * @property {number} topThree of the queries to be answered: a right scheme is among the first three
 * @property {number} falselyAnswered of the queries outside or about a danger: schemes are shown
 * @property {number} clarified of the vague queries: a question is asked
 */

/**
 * @param {Query[]} queries
 * @param {Shown[]} shown for each query, in the same order
 * @returns {Measures}
 */
export function measure(queries, shown) {
  const all = { answer: 0, clarify: 0, outside: 0 };
  const found = { one: 0, three: 0, falsely: 0, clarified: 0 };
  queries.forEach(({ decision, schemes }, index) => {
    const { decision: made, schemes: first } = shown[index];
    const answers = made === 'answer';
    if (decision === 'answer') {
      all.answer++;
      found.one += Number(answers && schemes.includes(first[0]));
      found.three += Number(answers && first.slice(0, 3).some((scheme) => schemes.includes(scheme)));
    } else if (decision === 'clarify') {
      all.clarify++;
      found.clarified += Number(made === 'clarify');
    } else if (decision === 'none' || decision === 'safety') {
      all.outside++;
      found.falsely += Number(answers);
    }
  });
  return {
    topOne: found.one / all.answer,
    topThree: found.three / all.answer,
    falselyAnswered: found.falsely / all.outside,
    clarified: found.clarified / all.clarify,
  };
}

/**
 * One number for a set of measures: the mean of what should be high, each kind of query counting the same.
 * @param {Measures} measures
 */
export function merit({ topOne, falselyAnswered, clarified }) {
  return (topOne + (1 - falselyAnswered) + clarified) / 3;
}
