export { type MountedPortal, mountPortal } from './mount.ts';
export type * from './options.ts';
export { PosthornPortal, type PosthornPortalProps } from './portal.ts';
