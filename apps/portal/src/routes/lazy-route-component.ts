import { lazyRouteComponent as lazyOfRouter } from '@tanstack/react-router';
import { loadChunk } from '../api/load-chunk.ts';

/** A page that is loaded when somebody goes there, and waits for the network where there is none. */
export const lazyRouteComponent: typeof lazyOfRouter = (importer, exportName) =>
  lazyOfRouter(loadChunk(importer), exportName);
