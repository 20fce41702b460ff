import { text } from 'node:stream/consumers';

process.stdout.write([...process.argv.slice(2), await text(process.stdin)].join('|'));
