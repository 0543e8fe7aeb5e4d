export const enDeveloper = {};
