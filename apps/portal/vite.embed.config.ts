import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vite';

// The script tag of pages elsewhere, beside the portal itself: /portal/embed.js. One file that needs no other.
const manifest = createRequire(import.meta.url).resolve('@posthorn/react/package.json');

export default defineConfig({
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    lib: {
      entry: join(dirname(manifest), 'src/script.ts'),
      formats: ['iife'],
      name: 'PosthornEmbed',
      fileName: () => 'embed.js',
    },
  },
});
