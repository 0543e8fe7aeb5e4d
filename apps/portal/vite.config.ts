import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API of a developer's own stack listens; the production build is served by the API itself. */
const apiUrl = process.env.POSTHORN_API_URL ?? 'http://127.0.0.1:4400';

export default defineConfig({
  base: '/portal/',
  plugins: [react(), tailwind()],
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    // The first browsers with light-dark(): older targets would have it compiled into a much larger form.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: URL would need another source in the content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/trpc': apiUrl, '/api': apiUrl },
  },
});
