import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppPortalAccessOut, OneTimeTokenOut } from '@posthorn/services/portal-token/schema';
import { encodeId } from '@posthorn/shared/id';
import { createTestDatabase, type TestDatabase } from '@posthorn/testkit/database';
import { eventually } from '@posthorn/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stand, type StandTenant, standUp } from './test-stand.ts';

const shop = 'https://shop.example.com';
const stranger = 'https://stranger.example.com';

let database: TestDatabase;
let stand: Stand;
let tenant: StandTenant;
let other: StandTenant;
let ref: string;
const dir = mkdtempSync(join(tmpdir(), 'posthorn-portal-'));

beforeAll(async () => {
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Posthorn</title>');
  writeFileSync(join(dir, 'embed.js'), 'void 0;');
  database = await createTestDatabase();
  stand = await standUp(database.url, { POSTHORN_PORTAL_DIR: dir });
  [tenant, other] = [await stand.newTenant(), await stand.newTenant()];
  ref = encodeId('tenant', tenant.context.tenantId);
  await tenant.ask('POST', '/api/v1/app', { name: 'Ada', uid: 'ada' });
});
afterAll(async () => {
  await stand?.close();
  await database?.drop();
  rmSync(dir, { recursive: true });
});

const page = async (url: string) => {
  const { statusCode, headers } = await stand.app.inject({ url });
  const policy = String(headers['content-security-policy']).split('; ');
  return {
    status: statusCode,
    ancestors: policy.find((part) => part.startsWith('frame-ancestors')),
    images: policy.find((part) => part.startsWith('img-src')),
    frameOptions: headers['x-frame-options'],
    resources: headers['cross-origin-resource-policy'],
  };
};

describe('the pages of the portal', () => {
  it('may be framed by nobody while the tenant names no origin', async () => {
    for (const url of [`/portal/embed?t=${ref}`, `/portal/embed/${ref}/`, '/portal/embed', '/portal/embed?t=ten_x']) {
      const { status, ...headers } = await page(url);
      expect(status, url).toBe(200);
      expect(headers, url).toEqual({
        ancestors: "frame-ancestors 'none'",
        images: "img-src 'self' data:",
        frameOptions: 'DENY',
        resources: 'same-origin',
      });
    }
  });

  it('refuse origins that would say something else in a header', async () => {
    for (const origin of ['*', 'https://*.example.com', `${shop}/path`, `${shop};script-src`, `${shop},x`, 'null']) {
      const { status } = await tenant.ask('PATCH', '/api/v1/tenant/settings', { allowedOrigins: [origin] });
      expect(status, origin).toBe(422);
    }
  });

  it('may be framed by the origins the tenant names, at the link and at every page after it, from that moment', async () => {
    const { status } = await tenant.ask('PATCH', '/api/v1/tenant/settings', {
      allowedOrigins: [shop, 'http://localhost:3000'],
      theme: { logoUrl: 'https://cdn.example.com/logo.svg' },
    });
    expect(status).toBe(200);
    for (const url of [
      `/portal/embed?t=${ref}`,
      `/portal/embed/?x=1&t=${ref}`,
      `/portal/embed/${ref}/`,
      `/portal/embed/${ref}/applications/app_1/endpoints?q=a`,
      `/portal/embed/${ref}/event-types/invoice.paid`,
    ]) {
      await eventually(async () =>
        expect(await page(url), url).toEqual({
          status: 200,
          ancestors: `frame-ancestors 'self' ${shop} http://localhost:3000`,
          images: "img-src 'self' data: https://cdn.example.com",
          frameOptions: undefined,
          resources: 'cross-origin',
        }),
      );
    }
  });

  it.each(['/portal/', '/portal/sign-in', '/portal/applications/app_1/endpoints', '/portal/embedded/x'])(
    '%s stays unframed',
    async (url) => {
      expect(await page(`${url}?t=${ref}`)).toMatchObject({
        ancestors: "frame-ancestors 'none'",
        frameOptions: 'DENY',
      });
    },
  );

  it('of another tenant are not opened by it', async () => {
    const { ancestors } = await page(`/portal/embed/${encodeId('tenant', other.context.tenantId)}/?t=${ref}`);
    expect(ancestors).toBe("frame-ancestors 'none'");
  });

  it('come with a script for pages elsewhere, which those may load', async () => {
    const { statusCode, headers } = await stand.app.inject({ url: '/portal/embed.js' });
    expect(statusCode).toBe(200);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toBe('no-cache');
  });
});

describe('a page elsewhere that asks the API', () => {
  const open = async (): Promise<string> => {
    const { url } = await tenant.get(AppPortalAccessOut, 'POST', '/api/v1/auth/app-portal-access/ada', {});
    const oneTimeToken = new URLSearchParams(new URL(url).hash.slice(1)).get('key');
    const { token } = await tenant.get(OneTimeTokenOut, 'POST', '/api/v1/auth/one-time-token', { oneTimeToken });
    return token;
  };
  const asks = async (key: string, origin: string) => {
    const { status, headers } = await tenant.ask('GET', '/api/v1/app/ada/endpoint', undefined, {
      key,
      headers: { origin },
    });
    return {
      status,
      allowed: headers['access-control-allow-origin'],
      credentials: headers['access-control-allow-credentials'],
    };
  };

  it('reads the answer with a token of the portal, if it is of a named origin', async () => {
    const token = await open();
    expect(await asks(token, shop)).toEqual({ status: 200, allowed: shop, credentials: undefined });
    expect(await asks(token, stranger)).toEqual({ status: 200, allowed: undefined, credentials: undefined });
  });

  it('reads that a token opens nothing, so that it can ask for another', async () => {
    expect(await asks(`phs_${'x'.repeat(43)}`, stranger)).toMatchObject({ status: 401, allowed: stranger });
  });

  it('never reads what an API key opens', async () => {
    expect(await asks(tenant.key, shop)).toMatchObject({ status: 200, allowed: undefined });
  });

  it('is told beforehand what it may send, and that no cookie counts', async () => {
    const { statusCode, headers } = await stand.app.inject({
      method: 'OPTIONS',
      url: '/api/v1/app/ada/endpoint',
      headers: { origin: shop, 'access-control-request-method': 'POST' },
    });
    expect(statusCode).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(shop);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(
      (await stand.app.inject({ method: 'OPTIONS', url: '/trpc/session.me', headers: { origin: shop } })).headers,
    ).not.toHaveProperty('access-control-allow-origin');
  });
});
