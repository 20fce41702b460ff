// Holds a Teams app manifest against Microsoft's schema of its version.
//
//   node run.mjs teams/validate.mjs < manifest.json
//
// Writes a JSON array of what is wrong, each as the place and the complaint; the array is empty when nothing is.
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { install } from '../../../infra/local/install.mjs';

await install(fileURLToPath(new URL('.', import.meta.url)), console.error);
const { default: Ajv } = await import('ajv-draft-04');
const { default: addFormats } = await import('ajv-formats');

const manifest = JSON.parse(await text(process.stdin));
// The published schemas are not written for the validator's strict mode, which finds fault with schemas themselves.
const validator = new Ajv({ allErrors: true, strict: false });
addFormats(validator);
const isValid = validator.validate(schemaAt(manifest.$schema), manifest);
const complaints = isValid ? [] : validator.errors.map((error) => `${error.instancePath || '/'} ${error.message}`);
process.stdout.write(JSON.stringify(complaints));

// Microsoft's package keeps a copy of each schema under the path of its address.
function schemaAt(address) {
  const { origin, pathname } = new URL(address);
  const copy = new URL(`node_modules/@microsoft/app-manifest/build${pathname}`, import.meta.url);
  if (origin !== 'https://developer.microsoft.com' || !existsSync(copy)) throw new Error(`No schema for ${address}`);
  return JSON.parse(readFileSync(copy, 'utf8').replace(/^\uFEFF/, ''));
}
