// @ts-check
// Measures Signpost and three other ways to understand what people type, on the same texts and the same queries.
//
//   node tests/comparison/compare.mjs evaluation/tuning.jsonl [signpost|minisearch|fuse|nlpjs ...]
import { fileURLToPath } from 'node:url';
import { install } from '../../infra/local/install.mjs';
import { problemWith } from './contestants.mjs';

const [file, ...names] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of queries, such as evaluation/tuning.jsonl.');
  process.exit(2);
}
const problem = problemWith(names);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
const { compare } = await import('./comparison.mjs');
try {
  await compare(file, names);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
