// Starts Azurite's Table service and keeps it for as long as standard input stays open.
//
//   node azurite.mjs --port 10002 --location .signpost/azurite
//
// Azurite writes its tables to disk some seconds late, so it must never be killed with the program that uses it.
// It therefore runs in a session of its own, out of reach of a Ctrl-C or a kill of the caller's process group, and
// closes in good order when the caller's end of standard input closes, however the caller ended.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '10002' },
    location: { type: 'string', default: '.signpost/azurite' },
    owner: { type: 'string', default: String(process.ppid) },
    serve: { type: 'boolean', default: false },
  },
});
const location = resolve(values.location);

const oldestNode = 20;

try {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    throw new Error(`this is Node.js ${process.versions.node}, and Azurite needs ${oldestNode} or later`);
  }
  await (values.serve ? serve() : start());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  await install(fileURLToPath(new URL('.', import.meta.url)), console.log);
  const self = fileURLToPath(import.meta.url);
  const same = ['--port', values.port, '--location', location, '--owner', values.owner];
  const child = spawn(process.execPath, [self, '--serve', ...same], {
    detached: true,
    windowsHide: true,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}

async function serve() {
  mkdirSync(location, { recursive: true });
  const claim = join(location, 'azurite.json');
  await freeOfOthers(claim);
  writeFileSync(claim, JSON.stringify({ pid: process.pid, owner: Number(values.owner), port: Number(values.port) }));
  process.on('exit', () => rmSync(claim, { force: true }));

  process.stdout.on('error', () => {});
  process.stdin.on('end', () => (process.listenerCount('SIGINT') > 0 ? process.emit('SIGINT') : process.exit()));
  process.stdin.resume();

  process.argv = [
    ...process.argv.slice(0, 2),
    ...['--tableHost', '127.0.0.1', '--tablePort', values.port, '--location', location],
    ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
  ];
  createRequire(import.meta.url)('azurite/dist/src/table/main.js');
}

/** Two Azurites on one folder would overwrite each other's tables, so a closing one is waited for. */
async function freeOfOthers(claim) {
  for (let tries = 0; tries < 100; tries++) {
    const other = aliveOwner(claim);
    if (other === undefined) return;
    await delay(100);
  }
  throw new Error(`Azurite (process ${aliveOwner(claim)}) still uses ${location}: stop it, or name another folder`);
}

function aliveOwner(claim) {
  try {
    const { pid } = JSON.parse(readFileSync(claim, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}
