import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { bundlePath } from './bundle-path.ts';

/** Bundles all workflows into one file. Takes some seconds, so it is a build step and never done when a worker starts. */
export const bundle = async (): Promise<void> => {
  const { code } = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('./flows/workflows.ts', import.meta.url)),
    logger: {
      log: () => undefined,
      trace: () => undefined,
      debug: () => undefined,
      info: () => undefined,
      warn: console.warn,
      error: console.error,
    },
  });
  await mkdir(new URL('../dist/', import.meta.url), { recursive: true });
  await writeFile(bundlePath, code);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
