/** The pages of the people who build on Posthorn: what they run, who may do what, and what it costs. */
export const developerRoutes = [] as const;
