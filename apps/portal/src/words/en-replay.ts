export const enReplay = {};
