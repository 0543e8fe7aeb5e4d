export const enVerify = {};
