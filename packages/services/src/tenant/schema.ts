import { isPlainOrigin } from '@posthorn/shared/frame-policy';
import { z } from 'zod';
import { RetryPolicy } from '../retry-policy/schema.ts';

const PublishRate = z.int().min(1).max(1_000_000).describe('Messages a second that are taken in; a burst of as many');
const DisableAfterHours = z.int().min(1).max(720).describe('An endpoint that only failed for so long is disabled');

const HeaderFamily = z
  .enum(['webhook', 'svix', 'both'])
  .describe('Names of the headers that receivers verify by: webhook-* (Standard Webhooks), svix-*, or both');

const PayloadValidation = z
  .enum(['off', 'warn', 'reject'])
  .describe("What happens to a payload that its event type's schema does not allow");

const RetentionDays = z.int().min(1).max(3_650).describe('Days that messages and attempts are kept');

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text && isPlainOrigin(text);

const AllowedOrigins = z
  .array(z.string().max(256).refine(isOrigin, 'An origin is a scheme and a host, such as https://app.example.com.'))
  .max(50)
  .describe('Pages of these origins may embed the portal');

// No url(…), no quotes that end: these values stand in style sheets.
const Font = z
  .string()
  .max(200)
  .regex(/^[\w\s,'"-]+$/, 'A list of font names.');

export const PortalTheme = z
  .object({
    displayName: z.string().min(1).max(100).nullish(),
    logoUrl: z
      .url({ protocol: /^https$/ })
      .max(2048)
      .nullish(),
    accent: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'A colour such as #2563eb.')
      .nullish(),
    radiusPx: z.int().min(0).max(24).nullish(),
    fontFamily: Font.nullish(),
    density: z.enum(['comfortable', 'compact']).nullish(),
    colorScheme: z.enum(['light', 'dark', 'auto']).nullish(),
  })
  .meta({ id: 'PortalTheme' });

export const TenantSettingsOut = z
  .object({
    publishRatePerSecond: PublishRate.nullable().describe("Null: the installation's"),
    retryPolicy: RetryPolicy.nullable().describe("Null: the installation's"),
    disableAfterHours: DisableAfterHours,
    allowHttp: z.boolean().describe('Endpoints may be http:// as well'),
    headerFamily: HeaderFamily,
    payloadValidation: PayloadValidation,
    retentionDays: RetentionDays.nullable().describe("Null: the installation's"),
    allowedOrigins: AllowedOrigins,
    theme: PortalTheme,
  })
  .meta({ id: 'TenantSettingsOut' });

export const TenantSettingsPatch = z
  .object({
    publishRatePerSecond: PublishRate.nullish(),
    retryPolicy: RetryPolicy.nullish(),
    disableAfterHours: DisableAfterHours.nullish(),
    allowHttp: z.boolean().nullish(),
    headerFamily: HeaderFamily.nullish(),
    payloadValidation: PayloadValidation.nullish(),
    retentionDays: RetentionDays.nullish(),
    allowedOrigins: AllowedOrigins.nullish(),
    theme: PortalTheme.nullish().describe('What is given is changed, null goes back to ours'),
  })
  .meta({ id: 'TenantSettingsPatch' });
