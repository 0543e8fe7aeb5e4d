export * from './surface.ts';
export * as webhooks from './webhooks/web.ts';
