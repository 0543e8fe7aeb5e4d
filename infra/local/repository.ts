import { resolve } from 'node:path';

export const repositoryDir = resolve(import.meta.dirname, '../..');
export const inRepository = (...parts: string[]): string => resolve(repositoryDir, ...parts);
