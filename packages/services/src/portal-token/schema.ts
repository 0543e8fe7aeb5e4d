import type { Capability } from '@posthorn/shared/scope';
import { z } from 'zod';
import { ApplicationIn, ApplicationRef } from '../application/schema.ts';

const capabilityNames = [
  'ViewBase',
  'ViewEndpointSecret',
  'ManageEndpointSecret',
  'ManageTransformations',
  'CreateAttempts',
  'ManageEndpoint',
] as const satisfies readonly Capability[];

export const AppPortalCapability = z.enum(capabilityNames).meta({ id: 'AppPortalCapability' });
export const allCapabilities: readonly Capability[] = capabilityNames;

export const expirySecondsDefault = 7 * 86_400;

const FeatureFlag = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[\w\-/.:]+$/);

export const AppPortalAccessIn = z
  .object({
    application: ApplicationIn.nullish().describe('Creates the application with this uid when there is none'),
    capabilities: z.array(AppPortalCapability).max(20).nullish().describe('Absent: all'),
    readOnly: z.boolean().nullish().describe('The same as capabilities: ["ViewBase"]'),
    featureFlags: z.array(FeatureFlag).max(50).default([]).describe('Event types with these flags are shown too'),
    expiry: z
      .int()
      .min(3_600)
      .max(expirySecondsDefault)
      .nullish()
      .describe('Seconds until it ends, an hour to seven days; absent: seven days'),
    sessionId: z.string().min(1).max(256).nullish().describe('A name of yours, to end it by'),
  })
  .meta({ id: 'AppPortalAccessIn' });

export const AppPortalAccessOut = z
  .object({
    url: z.string().describe('Opens the portal once; what opens it stands behind the #'),
    token: z.string().describe('The same rights as a bearer token, for calls of your own'),
  })
  .meta({ id: 'AppPortalAccessOut' });

export const AppPortalAccessInput = ApplicationRef.extend(AppPortalAccessIn.shape);

export const OneTimeTokenIn = z
  .object({ oneTimeToken: z.string().min(1).max(256).describe('What stood in the link') })
  .meta({ id: 'OneTimeTokenIn' });

export const PortalThemeOut = z
  .object({
    displayName: z.string().nullable(),
    logoUrl: z.string().nullable(),
    accent: z.string().nullable(),
    radiusPx: z.number().nullable(),
    fontFamily: z.string().nullable(),
    density: z.enum(['comfortable', 'compact']).nullable(),
    colorScheme: z.enum(['light', 'dark', 'auto']).nullable(),
  })
  .meta({ id: 'PortalThemeOut' });

export const OneTimeTokenOut = z
  .object({
    token: z.string().describe('A bearer token for the calls of this session'),
    capabilities: z.array(AppPortalCapability),
    expiresAt: z.iso.datetime(),
    tenantId: z.string(),
    applicationId: z.string(),
    applicationName: z.string(),
    displayName: z.string(),
    allowedOrigins: z.array(z.string()).describe('Pages of these origins may embed the portal'),
    theme: PortalThemeOut,
  })
  .meta({ id: 'OneTimeTokenOut' });

export const ApplicationTokenExpireIn = z
  .object({
    expiry: z.int().min(0).max(expirySecondsDefault).nullish().describe('Seconds until they end; absent: at once'),
    sessionIds: z.array(z.string().max(256)).max(100).default([]).describe('Only those; empty: all of the application'),
  })
  .meta({ id: 'ApplicationTokenExpireIn' });

export const ApplicationTokenExpireInput = ApplicationRef.extend(ApplicationTokenExpireIn.shape);

export const WhoamiOut = z
  .object({
    kind: z.enum(['api_key', 'member', 'portal', 'operator', 'system']),
    id: z.string(),
    label: z.string(),
    tenantId: z.string(),
    tenantName: z.string(),
    environment: z.enum(['production', 'staging', 'development']),
    applicationId: z.string().nullable(),
    scopes: z.array(z.string()),
  })
  .meta({ id: 'WhoamiOut' });
