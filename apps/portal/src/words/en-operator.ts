export const enOperator = {};
