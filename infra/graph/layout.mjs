// Finds places for the boxes and lines of a picture, with the Eclipse Layout Kernel.
//
//   node layout.mjs < sketch.json
//
// It reads {"boxes": [{width, height}], "lines": [{from, to, label: {width, height}}]}, where `from` and `to` are the
// numbers of boxes, and writes as its last line
// {"size": {width, height}, "boxes": [{x, y}], "lines": [{"label": {x, y}, "points": [{x, y}]}],
// "panels": [{"at": {x, y}, "size": {width, height}}]}: a panel for each part that no line joins to another.
// All numbers are whole pixels. The same sketch always gets the same places. Lines before the last one tell of what
// takes time.
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { install } from '../local/install.mjs';

try {
  await install(fileURLToPath(new URL('.', import.meta.url)), console.log);
  const { arrange } = await import('./arrange.mjs');
  console.log(JSON.stringify(await arrange(JSON.parse(await text(process.stdin)))));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
