/**
 * From a fresh clone to a Node that runs our TypeScript. Plain JavaScript without a dependency, because it runs before
 * anything is installed and on whatever Node the machine has (20.3 or newer).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pnpmVersion = '12.21.0';
const stampPath = join(root, 'node_modules/.cache/posthorn/installed');
/** Compiled modules are kept here by every process of ours: the TypeScript stripper is then never loaded, 30 MB less each. */
const compileCacheDir = join(root, 'node_modules/.cache/posthorn/node-compile');

const parentLookEveryMs = 2_000;

const refuse = (sentence, remedy) => {
  console.error(`\n✗ ${sentence}\n  ${remedy}\n`);
  process.exit(1);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 3)) return;
  refuse(
    `This is Node ${process.versions.node}.`,
    'Posthorn needs Node 20.3 or newer to start; install one from https://nodejs.org.',
  );
};

/** Changes when what is to be installed changes, or when the folder is used on another kind of machine. */
const hashInstallation = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} pnpm ${pnpmVersion}\n`);
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
};

const isInstalled = (hash) => existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash;

const install = () =>
  new Promise((settle) => {
    const startedAtMs = performance.now();
    const elapsed = () => `${((performance.now() - startedAtMs) / 1000).toFixed(0)} s`;
    const say = (text) => process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    let lastLine = '';
    const ticker = setInterval(
      () => say(`Installing dependencies … ${elapsed()}  ${lastLine}`.slice(0, (process.stdout.columns || 100) - 1)),
      process.stdout.isTTY ? 500 : 10_000,
    );
    if (!process.stdout.isTTY) console.log('Installing dependencies (a first start takes a minute or two) …');
    const options = ['--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
    const child = spawn('npx', ['-y', `pnpm@${pnpmVersion}`, 'install', ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const listen = (text) => {
      said = (said + text).slice(-20_000);
      lastLine = said.trimEnd().split('\n').at(-1).trim();
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', (error) =>
      refuse(`npx could not be run (${error.message}).`, 'It comes with Node; make sure that npm is installed too.'),
    );
    child.on('close', (code, signal) => {
      clearInterval(ticker);
      if (process.stdout.isTTY) say('');
      if (signal) process.exit(1);
      if (code !== 0) {
        console.error(said.trimEnd().split('\n').slice(-25).join('\n'));
        refuse(
          'The dependencies could not be installed.',
          'Above is what pnpm said; with the cause mended, start again.',
        );
      }
      console.log(`✓ Dependencies installed ${elapsed()}`);
      settle();
    });
  });

const versionOf = (program) => {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : null;
};

/** The registry's Node where it has one for this platform, otherwise the machine's own if it is new enough. */
const findNode = () => {
  const isNewEnough = (version) => version !== null && Number(version.split('.')[0]) >= 24;
  const installed = join(root, 'node_modules/.bin/node');
  const found = [installed, process.execPath].find((program) => existsSync(program) && isNewEnough(versionOf(program)));
  return (
    found ??
    refuse(
      `No Node 24 could be installed for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}.`,
      'Install Node 24 or newer from https://nodejs.org and run the same command with it.',
    )
  );
};

/** A program whose modules are compiled before the first of them runs: with one in front that exits, none does. */
const compile = (node, file) => {
  const url = JSON.stringify(pathToFileURL(join(root, file)).href);
  const args = ['--input-type=module', '--eval', `import 'data:text/javascript,process.exit(0)'; import ${url};`];
  spawnSync(node, args, { stdio: 'ignore', env: { ...process.env, NODE_COMPILE_CACHE: compileCacheDir } });
};

/** Returns the path of a Node 24 or newer with everything installed beside it. */
export const bootstrap = async () => {
  requireNode();
  const hash = hashInstallation();
  if (isInstalled(hash)) return findNode();
  await install();
  const node = findNode();
  compile(node, 'infra/local/main.ts');
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, hash);
  return node;
};

/** Runs a TypeScript file of the repository to its end; signals reach it, and its exit code becomes ours. */
export const runProgram = (node, file, args) => {
  const child = spawn(node, [join(root, file), ...args], {
    // The fourth is a channel: when we are killed without a word, the child notices that it closed.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCacheDir },
  });
  child.channel.unref();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm started us by a shell. Killed, neither can say so; but then we have another parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      child.kill('SIGTERM');
    }, parentLookEveryMs).unref();
  }
  child.on('error', (error) =>
    refuse(`${node} could not be run (${error.message}).`, 'Delete node_modules and start again.'),
  );
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal];
  });
};
