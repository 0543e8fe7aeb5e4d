import { z } from 'zod';
import { defineCommand, defineQuery } from '../command.ts';
import { PortalTheme, type TenantSettingsOut } from './schema.ts';
import { patchTenantSettings, readTenantSettings } from './settings.ts';

// The tenant's settings under the names that clients of Svix know. What has no name there is changed by the native route.

export const EnvironmentSettings = z
  .object({
    displayName: PortalTheme.shape.displayName,
    customColor: PortalTheme.shape.accent,
    customLogoUrl: PortalTheme.shape.logoUrl,
    customFontFamily: PortalTheme.shape.fontFamily,
    enforceHttps: z.boolean().nullish(),
    sendSvixWebhookHeaders: z.boolean().nullish().describe('svix-* headers beside webhook-*'),
  })
  .meta({ id: 'EnvironmentSettings' });

type Settings = z.output<typeof EnvironmentSettings>;

const present = ({ theme, allowHttp, headerFamily }: z.input<typeof TenantSettingsOut>): Settings => ({
  displayName: theme.displayName ?? null,
  customColor: theme.accent ?? null,
  customLogoUrl: theme.logoUrl ?? null,
  customFontFamily: theme.fontFamily ?? null,
  enforceHttps: !allowHttp,
  sendSvixWebhookHeaders: headerFamily !== 'webhook',
});

const patchOf = (given: Settings) =>
  patchTenantSettings.input.parse({
    theme: {
      displayName: given.displayName,
      accent: given.customColor,
      logoUrl: given.customLogoUrl,
      fontFamily: given.customFontFamily,
    },
    ...(typeof given.enforceHttps === 'boolean' && { allowHttp: !given.enforceHttps }),
    ...(typeof given.sendSvixWebhookHeaders === 'boolean' && {
      headerFamily: given.sendSvixWebhookHeaders ? 'both' : 'webhook',
    }),
  });

export const readEnvironmentSettings = defineQuery({
  name: 'tenant.environment_settings',
  scope: 'tenant:read',
  input: z.object({}),
  output: EnvironmentSettings,
  run: async (work) => present(await readTenantSettings.run(work, {})),
});

const changing = {
  name: 'tenant.patch_environment_settings',
  scope: 'tenant:write',
  input: EnvironmentSettings,
  output: EnvironmentSettings,
  audit: (input: Settings) => ({ targetId: null, detail: { ...input } }),
};

export const patchEnvironmentSettings = defineCommand({
  ...changing,
  run: async (work, input) => present(await patchTenantSettings.run(work, patchOf(input))),
});

/** PUT: what is left out falls back to what it is without. */
export const updateEnvironmentSettings = defineCommand({
  ...changing,
  run: async (work, input) => {
    const { displayName = null, customColor = null, customLogoUrl = null, customFontFamily = null } = input;
    const { enforceHttps = true, sendSvixWebhookHeaders = false } = input;
    const whole = { displayName, customColor, customLogoUrl, customFontFamily, enforceHttps, sendSvixWebhookHeaders };
    return present(await patchTenantSettings.run(work, patchOf(whole)));
  },
});
