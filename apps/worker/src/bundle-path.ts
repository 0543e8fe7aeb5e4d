import { fileURLToPath } from 'node:url';

export const bundlePath = fileURLToPath(new URL('../dist/workflows.js', import.meta.url));
