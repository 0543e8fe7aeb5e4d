// What `import 'posthorn'` means on Node, Bun and Deno. entry-web.ts is its twin for everything else.
export * from './surface.ts';
export * as webhooks from './webhooks/node.ts';
