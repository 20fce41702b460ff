// Checks the types that are written in the comments of JavaScript, with this folder's package installed first.
//
//   node run.mjs types/check.mjs FOLDER
//
// Writes the compiler's findings in the .js files of a folder and of those in it; nothing when there are none.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

const options = '--noEmit --checkJs --allowJs --strict --target esnext --module esnext --moduleResolution bundler';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
const [folder] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
if (files.length === 0) throw new Error(`There is no JavaScript in ${folder}.`);
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
const { stdout, stderr, error } = spawnSync(
  process.execPath,
  [compiler, ...options.split(' '), ...files.map((file) => join(folder, file))],
  { encoding: 'utf8' },
);
if (error || stderr) throw error ?? new Error(stderr);
process.stdout.write(stdout);
