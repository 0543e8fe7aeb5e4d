/** From who may do everything to who may only look. */
export const roles = ['owner', 'admin', 'developer', 'support', 'viewer'] as const;
