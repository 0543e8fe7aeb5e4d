import { backlog } from './backlog.ts';
import { batch } from './batch.ts';
import { fanOut } from './fan-out.ts';
import { flood } from './flood.ts';
import { hanging } from './hanging.ts';
import { idle } from './idle.ts';
import { portalSize } from './portal-size.ts';
import { openPortals } from './portals.ts';
import type { Scenario } from './scenario.ts';
import { steady } from './steady.ts';
import { takeover } from './takeover.ts';
import { temporalActions } from './temporal-actions.ts';
import { tenMillion } from './ten-million.ts';
import { throughput } from './throughput.ts';

/** In the order in which they run: what needs a quiet stack first, what leaves large tables or another worker behind last. */
export const scenarios: readonly Scenario[] = [
  idle,
  portalSize,
  throughput(1),
  throughput(50),
  steady(150),
  openPortals,
  hanging,
  flood,
  fanOut(100),
  fanOut(1000),
  batch,
  backlog,
  temporalActions,
  tenMillion,
  takeover,
];
