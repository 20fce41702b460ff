// Prints a page that shows Adaptive Cards with the official renderer and the Markdown reader that Teams uses, looking
// about as they do there. It needs no network.
//
//   node run.mjs cards/page.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
const read = path => readFileSync(new URL(path, import.meta.url), 'utf8');
const script = path => `<script>${read(path).replaceAll('</script', '<\\/script')}</script>`;

console.log(`<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Cards</title>
<style>${read('node_modules/adaptivecards/dist/adaptivecards.css')}${read('page.css')}</style>
<main></main>
${script('node_modules/adaptivecards/dist/adaptivecards.min.js')}
${script('node_modules/markdown-it/dist/markdown-it.min.js')}
${script('page.js')}`);
