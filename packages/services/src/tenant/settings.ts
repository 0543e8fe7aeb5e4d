import { queryBuilder } from '@posthorn/db/client';
import { type PortalTheme as PortalThemeKept, type TenantSettings, tenant } from '@posthorn/db/schema/tenant';
import { defaultHealthPolicy } from '@posthorn/shared/endpoint-health';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { touchAllApplications } from '../application/store.ts';
import { defineCommand, defineQuery } from '../command.ts';
import type { Work } from '../context.ts';
import { tenantChannel } from '../message/publish-limit.ts';
import { withoutGaps } from '../retry-policy/store.ts';
import { getTenant } from './find.ts';
import { type PortalTheme, TenantSettingsOut, TenantSettingsPatch } from './schema.ts';

const present = (work: Work, settings: TenantSettings): z.input<typeof TenantSettingsOut> => ({
  publishRatePerSecond: settings.publishRatePerSecond ?? null,
  retryPolicy:
    settings.retryPolicy ??
    (settings.retryScheduleSeconds ? { scheduleSeconds: [...settings.retryScheduleSeconds] } : null),
  disableAfterHours: settings.disableAfterHours ?? defaultHealthPolicy.disableAfterMs / 3600_000,
  allowHttp: settings.allowHttp ?? work.settings.allowHttp,
  headerFamily: settings.headerFamily ?? 'webhook',
  payloadValidation: settings.payloadValidation ?? 'off',
  retentionDays: settings.retentionDays ?? null,
  allowedOrigins: settings.allowedOrigins ?? [],
  theme: settings.theme ?? {},
});

export const readTenantSettings = defineQuery({
  name: 'tenant.settings',
  scope: 'tenant:read',
  input: z.object({}),
  output: TenantSettingsOut,
  run: async (work) => present(work, (await getTenant(work)).settings),
});

/** What changes for a key: null takes it out, absent leaves it. */
const change = <K extends keyof TenantSettings>(
  settings: TenantSettings,
  key: K,
  value: TenantSettings[K] | null | undefined,
): TenantSettings => {
  if (value === undefined) return settings;
  const { [key]: _before, ...rest } = settings;
  return value === null ? rest : { ...rest, [key]: value };
};

const themeWith = (before: PortalThemeKept | undefined, given: z.output<typeof PortalTheme>): PortalThemeKept =>
  Object.fromEntries(
    Object.entries({ ...before, ...given }).filter(([, value]) => value !== null && value !== undefined),
  );

/** Changes what is given; null goes back to the installation's default. Holds from the next message on. */
export const patchTenantSettings = defineCommand({
  name: 'tenant.patch_settings',
  scope: 'tenant:write',
  input: TenantSettingsPatch,
  output: TenantSettingsOut,
  run: async (work, input) => {
    let { settings } = await getTenant(work);
    settings = change(settings, 'publishRatePerSecond', input.publishRatePerSecond);
    settings = change(settings, 'disableAfterHours', input.disableAfterHours);
    settings = change(settings, 'allowHttp', input.allowHttp);
    settings = change(settings, 'headerFamily', input.headerFamily);
    settings = change(settings, 'payloadValidation', input.payloadValidation);
    settings = change(settings, 'retentionDays', input.retentionDays);
    settings = change(settings, 'allowedOrigins', input.allowedOrigins);
    settings = change(settings, 'theme', input.theme && themeWith(settings.theme, input.theme));
    if (input.retryPolicy !== undefined) {
      settings = change(settings, 'retryPolicy', withoutGaps(input.retryPolicy));
      settings = change(settings, 'retryScheduleSeconds', null);
    }
    await queryBuilder(work.client)
      .update(tenant)
      .set({ settings, updatedAt: new Date(work.now()) })
      .where(eq(tenant.id, work.tenantId));
    await touchAllApplications(work);
    await work.client.query('select pg_notify($1, $2)', [tenantChannel, work.tenantId]);
    return present(work, settings);
  },
  audit: (input) => ({ targetId: null, detail: { ...input } }),
});
