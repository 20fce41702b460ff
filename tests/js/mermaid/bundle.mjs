// Prints the path of Mermaid's bundle for browsers, with this folder's package installed first.
//
//   node run.mjs mermaid/bundle.mjs
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
console.log(fileURLToPath(new URL('node_modules/mermaid/dist/mermaid.min.js', import.meta.url)));
