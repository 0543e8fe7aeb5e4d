/** The pages of those who run this installation. */
export const operatorRoutes = [] as const;
