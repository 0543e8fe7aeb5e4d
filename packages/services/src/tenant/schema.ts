import { z } from 'zod';
import { RetryPolicy } from '../retry-policy/schema.ts';

const PublishRate = z.int().min(1).max(1_000_000).describe('Messages a second that are taken in; a burst of as many');
const DisableAfterHours = z.int().min(1).max(720).describe('An endpoint that only failed for so long is disabled');

export const TenantSettingsOut = z
  .object({
    publishRatePerSecond: PublishRate.nullable().describe("Null: the installation's"),
    retryPolicy: RetryPolicy.nullable().describe("Null: the installation's"),
    disableAfterHours: DisableAfterHours,
    allowHttp: z.boolean().describe('Endpoints may be http:// as well'),
  })
  .meta({ id: 'TenantSettingsOut' });

export const TenantSettingsPatch = z
  .object({
    publishRatePerSecond: PublishRate.nullish(),
    retryPolicy: RetryPolicy.nullish(),
    disableAfterHours: DisableAfterHours.nullish(),
    allowHttp: z.boolean().nullish(),
  })
  .meta({ id: 'TenantSettingsPatch' });
