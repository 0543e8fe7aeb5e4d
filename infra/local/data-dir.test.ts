import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { takeDataDir } from './data-dir.ts';
import { Problem } from './problem.ts';
import { identifyProcess } from './process-identity.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder is taken once, and again after it was released', () => {
  using folder = temporaryFolder();
  const release = takeDataDir(folder.path);
  expect(() => takeDataDir(folder.path)).toThrow(/already runs .* \(process \d+\)/);
  release();
  takeDataDir(folder.path)();
});

test('the lock of a process that is gone, or whose pid is now another one, is taken over', async () => {
  using folder = temporaryFolder();
  const gone = spawn('true');
  await new Promise((settle) => gone.on('exit', settle));
  const holders = [{ pid: gone.pid, identity: 'then' }, { pid: process.pid, identity: 'another life' }, 'broken'];
  for (const holder of holders) {
    writeFileSync(folder.at('lock.json'), typeof holder === 'string' ? holder : JSON.stringify(holder));
    takeDataDir(folder.path)();
  }
  writeFileSync(folder.at('lock.json'), JSON.stringify({ pid: process.pid, identity: identifyProcess(process.pid) }));
  expect(() => takeDataDir(folder.path)).toThrow(Problem);
});

test('a folder that cannot be made is a Problem', () => {
  using folder = temporaryFolder();
  writeFileSync(folder.at('file'), '');
  expect(() => takeDataDir(folder.at('file/data'))).toThrow(/cannot be made/);
});
