// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * What a query may be about: a scheme, a topic that is outside, or a danger.
 * @typedef {object} Class
 * @property {string} id that of the scheme, or one that no scheme has
 * @property {'answer' | 'none' | 'safety'} decision what is right for a query about it
 * @property {string[]} names what it is called
 * @property {string[]} asks how people ask for it
 * @property {string[]} texts what is said of it
 */

const knowledge = new URL('../../knowledge/', import.meta.url);

/**
 * Everything that Signpost knows of what people may ask for, as contestants are given it.
 * @returns {Class[]}
 */
export function readClasses() {
  const schemes = readdirSync(new URL('schemes/', knowledge))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readScheme(readFileSync(new URL(`schemes/${name}`, knowledge), 'utf8')));
  return [...schemes, ...readEverydayWords()];
}

/**
 * @param {string} text
 * @returns {Class}
 */
function readScheme(text) {
  const scheme = parse(text.split(/^---\s*$/mu)[1]);
  return {
    id: scheme.id,
    decision: 'answer',
    names: [...scheme.names.map((/** @type {{ name: string }} */ name) => name.name), ...(scheme['also-known-as'] ?? [])].map(String),
    asks: (scheme.asks ?? []).map(String),
    texts: [scheme.summary, scheme['who-for'], scheme.gives],
  };
}

/** @returns {Class[]} */
function readEverydayWords() {
  const file = new URL('everyday-words.yaml', knowledge);
  const words = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  /** @type {{ about: string, asks: string[] }[]} */
  const outside = words.outside ?? [];
  /** @type {{ words: string[] }[]} */
  const safety = words.safety ?? [];
  return [
    ...outside.map(({ about, asks }) => ({
      id: `outside: ${about}`,
      decision: /** @type {const} */ ('none'),
      names: [about],
      asks: asks.map(String),
      texts: [],
    })),
    ...safety.map((line, index) => ({
      id: `safety: ${index}`,
      decision: /** @type {const} */ ('safety'),
      names: [],
      asks: line.words.map(String),
      texts: [],
    })),
  ];
}
