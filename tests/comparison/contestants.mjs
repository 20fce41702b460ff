// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The day on which the right answers of evaluation/ were decided. */
const day = '2026-11-22';

/** The program `signpost` where it has been built already, as a path to its .dll; it is built first where none is named. */
const { SIGNPOST_PROGRAM: program, DOTNET_HOST_PATH: dotnet = 'dotnet' } = process.env;

/**
 * The programs that take part: each reads queries, one a line, and writes a line of JSON for each. Signpost writes its
 * decisions; the others write how well each class fits, for each way to set them up.
 * @type {Record<string, { title: string, command: string, args: string[] }>}
 */
export const contestants = {
  signpost: {
    title: 'Signpost',
    command: dotnet,
    args: [...(program === undefined ? ['run', '--project', 'src/Signpost.Cli', '--'] : [program]), 'ask', '--json', '--as-of', day],
  },
  minisearch: other('MiniSearch 7.2.0', 'minisearch.mjs'),
  fuse: other('Fuse.js 7.5.0', 'fuse.mjs'),
  nlpjs: other('nlp.js 4.27.0', 'nlpjs.mjs'),
};

/**
 * What is wrong with the names of contestants, as a sentence, or null.
 * @param {string[]} names
 */
export function problemWith(names) {
  const unknown = names.find((name) => !(name in contestants));
  return unknown === undefined
    ? null
    : `There is no contestant “${unknown}”; name ${Object.keys(contestants).join(', ')}.`;
}

/**
 * What a contestant writes for each query, in the order of the queries.
 * @param {string} name
 * @param {string[]} queries none with a line break
 * @returns {Promise<any[]>}
 */
export async function ask(name, queries) {
  const { title, command, args } = contestants[name];
  const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  // A contestant that ends early is reported by what it did not write, not by a broken pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(queries.map((query) => `${query}\n`).join(''));
  const answers = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{')) {
      answers.push(JSON.parse(line));
    }
  }
  const code = await ended;
  if (code !== 0 || answers.length !== queries.length) {
    throw new Error(`${title} answered ${answers.length} of ${queries.length} queries and ended with code ${code}.`);
  }
  return answers;
}

/**
 * @param {string} title
 * @param {string} script
 */
function other(title, script) {
  return { title, command: process.execPath, args: ['--no-warnings', `tests/comparison/contestants/${script}`] };
}
