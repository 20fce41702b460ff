// Installs a folder's locked npm packages once, however many processes ask for them at the same time.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const staleAfterMs = 10 * 60_000;

/**
 * Runs `npm ci` in `folder` unless what it installs is already there.
 * @param {string} folder a folder that holds package.json and package-lock.json
 * @param {(line: string) => void} report is told, a line at a time, what is going on
 */
export async function install(folder, report) {
  const wanted = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const stamp = join(folder, 'node_modules', '.signpost-installed');
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isInstalled()) return;

  const lock = join(folder, '.installing');
  while (!tryLock(lock)) {
    if (isInstalled()) return;
    await delay(200);
  }
  try {
    if (isInstalled()) return;
    report(`Installing the packages of ${folder} (once; about half a minute)`);
    await npmCi(folder, report);
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function tryLock(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > staleAfterMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function npmCi(folder, report) {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const beat = setInterval(() => report('Still installing'), 5_000);
    let errors = '';
    npm.stdout.resume();
    npm.stderr.on('data', (chunk) => (errors += chunk));
    npm.on('error', () => reject(new Error('npm was not found: install Node.js together with npm')));
    npm.on('close', (code) => {
      clearInterval(beat);
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed in ${folder}: ${errors.trim().split('\n')[0] ?? `exit code ${code}`}`));
    });
  });
}
