// @ts-check
import { createRequire } from 'node:module';
import { readClasses } from '../classes.mjs';
import { takePart } from '../contest.mjs';

/** @typedef {import('../contest.mjs').Setup} Setup */

// The packages have no types of their own.
const load = createRequire(import.meta.url);
const { containerBootstrap, Nlp } = load('@nlpjs/basic');
const { LangEn } = load('@nlpjs/lang-en');

/** What the classifier is set to when nothing is said, except that it writes no log. */
const usual = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
  log: false,
};

/**
 * Each class is an intent, and each line of it an utterance.
 * @param {string} name
 * @param {boolean} withTexts whether the sentences about a scheme are utterances too
 * @param {Partial<typeof usual>} changes to what the classifier is usually set to
 * @returns {Promise<Setup>}
 */
async function setupWith(name, withTexts, changes) {
  const container = await containerBootstrap();
  container.registerConfiguration('nlu-en', { ...usual, ...changes }, true);
  container.use(Nlp);
  container.use(LangEn);
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, autoLoad: false, calculateSentiment: false });
  nlp.addLanguage('en');
  for (const { id, names, asks, texts } of readClasses()) {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.:;])\s+/u));
    for (const line of new Set([...names, ...asks, ...(withTexts ? sentences : [])])) {
      nlp.addDocument('en', line, id);
    }
  }
  await nlp.train();
  return {
    name,
    rank: async (query) => {
      const { classifications } = await nlp.process('en', query);
      return classifications.map((/** @type {{ intent: string, score: number }} */ { intent, score }) => ({ id: intent, score }));
    },
  };
}

await takePart([
  await setupWith('names and asks', false, {}),
  await setupWith('names, asks and texts', true, {}),
  await setupWith('names and asks, spelling put right', false, { spellCheck: true }),
  await setupWith('names, asks and texts, spelling put right', true, { spellCheck: true }),
  await setupWith('names, asks and texts, no function words, spelling put right', true, {
    spellCheck: true,
    keepStopwords: false,
  }),
]);
