// The one place that names all tables: drizzle-kit reads it to compare code and migrations.
export * from './application.ts';
export * from './audit.ts';
export * from './auth.ts';
export * from './background-task.ts';
export * from './delivery.ts';
export * from './endpoint.ts';
export * from './event-type.ts';
export * from './message.ts';
export * from './pulse.ts';
export * from './tenant.ts';
