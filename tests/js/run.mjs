// Runs a script of this folder, with this folder's packages installed first.
//
//   node run.mjs tables/read.mjs argument ...
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from '../../infra/local/install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const [script, ...scriptArguments] = process.argv.slice(2);

await install(folder, console.error);
const path = resolve(folder, script);
process.argv = [process.argv[0], path, ...scriptArguments];
await import(pathToFileURL(path));
