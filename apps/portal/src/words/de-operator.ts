import type { enOperator } from './en-operator.ts';

export const deOperator: typeof enOperator = {};
