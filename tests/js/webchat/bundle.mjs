// Prints the path of Web Chat's ready-made bundle, with this folder's package installed first.
//
//   node run.mjs webchat/bundle.mjs
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
console.log(fileURLToPath(new URL('node_modules/botframework-webchat/dist/webchat.js', import.meta.url)));
