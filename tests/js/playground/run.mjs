// Runs the Microsoft 365 Agents Playground, with this folder's package installed first.
//
//   node run.mjs -e http://127.0.0.1:3978/api/messages -c msteams -p 56150
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
createRequire(import.meta.url)('@microsoft/m365agentsplayground/cli.js');
