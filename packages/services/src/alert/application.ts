import { queryBuilder } from '@posthorn/db/client';
import { application } from '@posthorn/db/schema/application';
import { see } from '@posthorn/db/transaction';
import { notFound } from '@posthorn/shared/error';
import { laneOf } from '@posthorn/shared/lane';
import { and, eq, isNull } from 'drizzle-orm';
import { type ApplicationRow, getApplication } from '../application/store.ts';
import type { Work } from '../context.ts';
import { newId } from '../new-id.ts';

/** The hidden application that the alerts of an application are the endpoints of; null before the first. */
export const alertApplicationOf = async (work: Work, applicationId: string): Promise<ApplicationRow | null> => {
  const [row] = await queryBuilder(work.client)
    .select()
    .from(application)
    .where(
      and(
        eq(application.tenantId, work.tenantId),
        eq(application.kind, 'alert'),
        eq(application.alertsOf, applicationId),
        isNull(application.deletedAt),
      ),
    );
  return row ?? null;
};

const makeAlertApplication = async (work: Work, of: ApplicationRow): Promise<ApplicationRow> => {
  const id = newId(work.now());
  await queryBuilder(work.client)
    .insert(application)
    .values({ tenantId: work.tenantId, id, name: 'Alerts', kind: 'alert', alertsOf: of.id, lane: laneOf(id) })
    .onConflictDoNothing();
  const made = await alertApplicationOf(work, of.id);
  if (!made) throw notFound('Application');
  return made;
};

type Opened<A> = { work: Work; of: ApplicationRow; alerts: A };

/**
 * Runs `act` within the alerts of an application that the caller may see: row-level security then shows him that hidden application and
 * nothing else, whoever he is. `find` says what happens where there is none yet.
 */
const inside = async <T>(
  work: Work,
  appRef: string,
  find: (work: Work, of: ApplicationRow) => Promise<ApplicationRow | null>,
  act: (opened: Opened<ApplicationRow | null>) => Promise<T>,
): Promise<T> => {
  const of = await getApplication(work, appRef);
  // Who is bound to one application does not see the hidden one: it is looked for as the tenant's.
  await see(work.client, { tenantId: work.tenantId });
  const alerts = await find(work, of);
  if (alerts) await see(work.client, { tenantId: work.tenantId, applicationId: alerts.id });
  const within: Work = { ...work, hidden: 'alert', ...(alerts && { applicationId: alerts.id }) };
  const result = await act({ work: within, of, alerts });
  await see(work.client, { tenantId: work.tenantId, applicationId: work.applicationId });
  return result;
};

/** Null where no alert was ever set up. */
export const lookIntoAlerts = <T>(
  work: Work,
  appRef: string,
  act: (opened: Opened<ApplicationRow | null>) => Promise<T>,
): Promise<T> => inside(work, appRef, (each, of) => alertApplicationOf(each, of.id), act);

/** The same, and makes what is not there yet. */
export const inAlerts = <T>(
  work: Work,
  appRef: string,
  act: (opened: Opened<ApplicationRow>) => Promise<T>,
): Promise<T> =>
  inside(
    work,
    appRef,
    async (each, of) => (await alertApplicationOf(each, of.id)) ?? (await makeAlertApplication(each, of)),
    ({ alerts, ...rest }) => {
      if (!alerts) throw notFound('Application');
      return act({ ...rest, alerts });
    },
  );
