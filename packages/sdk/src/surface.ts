export { Posthorn } from './client.ts';
export {
  AbortError,
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type ValidationIssue,
} from './errors.ts';
export type * from './options.ts';
export type { List, Page } from './pagination.ts';
export { PosthornError } from './posthorn-error.ts';
export type * from './resources/applications.ts';
export type * from './resources/attempts.ts';
export type * from './resources/deliveries.ts';
export type * from './resources/endpoints.ts';
export type * from './resources/event-types.ts';
export type * from './resources/health.ts';
export type * from './resources/messages.ts';
export type * from './resources/portal.ts';
export { version } from './version.ts';
