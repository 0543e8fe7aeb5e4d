export * from './hooks.ts';
export { PosthornProvider, type PosthornProviderProps, type PosthornSession, usePosthorn } from './provider.ts';
export type { Asked } from './use-asked.ts';
export type { AskedList } from './use-list.ts';
