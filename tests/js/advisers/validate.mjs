// Holds answers of the API for advisers against its OpenAPI description.
//
//   node run.mjs advisers/validate.mjs < input.json
//
// The input is { description, answers: [{ method, path, status, mediaType, body }] }, where path is that of the
// description. Writes a JSON array of what is wrong; the array is empty when nothing is. What a schema does not name
// counts as wrong here, so that nothing is answered that is not described.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

const packages = new URL('../teams/', import.meta.url);
await install(fileURLToPath(packages), console.error);
const require = createRequire(packages);
const { default: Ajv } = require('ajv/dist/2020.js');
const { default: addFormats } = require('ajv-formats');

const { description, answers } = JSON.parse(await text(process.stdin));
close(description);
// What OpenAPI has beside JSON Schema is no concern of the validator.
const validator = new Ajv({ allErrors: true, strict: false });
addFormats(validator);
validator.addSchema(description, 'api');

const complaints = [];
for (const { method, path, status, mediaType, body } of answers) {
  const place = `${method.toUpperCase()} ${path} ${status}`;
  const pointer = ['paths', path, method.toLowerCase(), 'responses', String(status)];
  const content = follow(at(pointer))?.content?.[mediaType];
  if (!content) {
    complaints.push(`${place} ${mediaType} is not described`);
    continue;
  }
  const where = referenced(pointer);
  const validate = validator.getSchema(`api#/${[...where, 'content', mediaType, 'schema'].map(escape).join('/')}`);
  if (!validate(body)) complaints.push(...validate.errors.map((e) => `${place} ${e.instancePath || '/'} ${e.message}`));
}
process.stdout.write(JSON.stringify(complaints));

function at(pointer) {
  return pointer.reduce((part, name) => part?.[name], description);
}

function follow(part) {
  return part?.$ref ? at(part.$ref.slice(2).split('/')) : part;
}

function referenced(pointer) {
  const part = at(pointer);
  return part?.$ref ? part.$ref.slice(2).split('/') : pointer;
}

function escape(name) {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function close(part) {
  if (part === null || typeof part !== 'object') return;
  if (part.type === 'object' && part.properties) part.additionalProperties ??= false;
  Object.values(part).forEach(close);
}
