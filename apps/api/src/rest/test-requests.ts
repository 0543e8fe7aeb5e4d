import type { Pool } from '@posthorn/db/client';
import { decodeId, encodeId } from '@posthorn/shared/id';
import { z } from 'zod';
import type { StandTenant } from '../test-stand.ts';

const recently = new Date(Date.now() - 3600_000).toISOString();

/** A body that is good for each operation that needs one. */
export const goodBodies: Record<string, unknown> = {
  'application.create': { name: 'x' },
  'application.update': { name: 'x' },
  'application.patch': { name: 'x' },
  'alert.create': { url: 'http://127.0.0.1:1/' },
  'alert.patch': { description: '' },
  'alert.test': {},
  'eventType.create': { name: 'x.y', description: '' },
  'eventType.update': { description: '' },
  'eventType.patch': { description: '' },
  'endpoint.create': { url: 'http://127.0.0.1:1/' },
  'endpoint.update': { url: 'http://127.0.0.1:1/' },
  'endpoint.patch': { description: '' },
  'endpoint.checkUrl': { url: 'http://127.0.0.1:1/' },
  'endpoint.rotateSecret': {},
  'endpoint.replaceHeaders': { headers: {} },
  'endpoint.patchHeaders': { headers: {} },
  'message.create': { eventType: 'a.b', payload: {} },
  'message.createBatch': { messages: [{ eventType: 'a.b', payload: {} }] },
  'message.createMixedBatch': { messages: [{ app: 'shop', eventType: 'a.b', payload: {} }] },
  'endpointQueue.skip': { msgId: 'x' },
  'endpointQueue.retryNow': { msgId: 'x' },
  'delivery.retry': { deliveries: [{ msgId: 'x', endpointId: 'x' }] },
  'delivery.stop': { deliveries: [{ msgId: 'x', endpointId: 'x' }] },
  'replay.recover': { since: recently },
  'replay.missing': { since: recently },
  'replay.bulk': { since: recently },
  'replay.endpoint': { since: recently },
  'replay.application': { since: recently },
  'replay.tenant': { since: recently },
  'replay.previewEndpoint': { since: recently },
  'replay.previewApplication': { since: recently },
  'replay.previewTenant': { since: recently },
  'replay.cancelMessages': {},
  'tenant.patchSettings': {},
  'endpoint.sendExample': { eventType: 'a.b' },
  'apiKey.create': { name: 'x' },
  'apiKey.update': { name: 'x' },
  'apiKey.rotate': {},
  'apiToken.create': { name: 'x' },
  'apiToken.update': { name: 'x' },
  'apiToken.patch': { name: 'x' },
  'apiToken.expire': {},
  'invitation.create': { email: 'x@example.com', role: 'viewer' },
  'invitation.read': { token: 'x' },
  'invitation.accept': { token: 'x' },
  'member.update': { role: 'viewer' },
  'operationalWebhook.create': { url: 'http://127.0.0.1:1/' },
  'operationalWebhook.update': { url: 'http://127.0.0.1:1/' },
  'operationalWebhook.rotateSecret': {},
  'operationalWebhook.replaceHeaders': { headers: {} },
  'operationalWebhook.sendExample': { eventType: 'endpoint.created' },
  'operationalWebhook.recover': { since: recently },
  'operator.checkUrl': { url: 'http://127.0.0.1:1/' },
  'operator.createTenant': { name: 'x' },
  'operator.updateTenant': {},
  'operator.invite': { email: 'x@example.com', role: 'viewer' },
  'operator.impersonate': { reason: 'looking' },
  'operator.planSteer': { action: 'pause', host: 'example.com' },
  'operator.startSteer': { action: 'pause', host: 'example.com', reason: 'it hangs' },
  'operator.revokeKey': { reason: 'it leaked' },
  'endpoint.testFilter': { filter: 'true', eventType: 'a.b', payload: {} },
  'eventTypeDocument.import': { spec: { webhooks: { 'x.y': { post: {} } } } },
  'eventTypeDocument.compatibility': { schema: {} },
  'environment.import': {},
  'environment.updateSettings': {},
  'environment.patchSettings': {},
  'eventType.setRetrySchedule': { retrySchedule: [0, 5] },
  'messageContent.search': {},
  'messageContent.precheck': { eventType: 'a.b' },
  'messageContent.expungeMany': { ids: ['x'] },
  'messageContent.broadcast': { eventType: 'a.b', payload: {} },
  'operator.deleteTenant': { name: 'x' },
  'portalToken.create': {},
  'portalToken.expireAll': {},
  'portalToken.exchange': { oneTimeToken: 'x' },
};

const Id = z.object({ id: z.string() });

/** Stands in everything that is planted: an answer that holds it shows what it must not. */
export const marker = 'planted-for-one-tenant';

/** One of everything that a path can name, for one tenant. `owner` sees all rows. */
export const plantEverything = async (tenant: StandTenant, owner: Pool): Promise<Record<string, string>> => {
  const { tenantId } = tenant.context;
  const app = await tenant.get(Id, 'POST', '/api/v1/app', { name: marker, uid: `${marker}-app` });
  const at = `/api/v1/app/${app.id}`;
  const endpoint = await tenant.get(Id, 'POST', `${at}/endpoint`, { url: `http://127.0.0.1:1/${marker}` });
  const message = await tenant.get(Id, 'POST', `${at}/msg`, { eventType: 'a.b', payload: { text: marker } });
  await tenant.ask('POST', '/api/v1/event-type', { name: 'a.b', description: marker });
  const key = await tenant.get(Id, 'POST', '/api/v1/api-key', { name: marker });
  const invitation = await tenant.get(Id, 'POST', '/api/v1/invitation', {
    email: `${marker}@example.com`,
    role: 'viewer',
  });
  const operationalAt = '/api/v1/operational-webhook/endpoint';
  const operational = await tenant.get(Id, 'POST', operationalAt, { url: `http://127.0.0.1:1/${marker}` });
  const notice = await tenant.get(Id, 'POST', `${operationalAt}/${operational.id}/send-example`, {
    eventType: 'endpoint.created',
  });
  const alert = await tenant.get(Id, 'POST', `${at}/alert`, { url: `http://127.0.0.1:1/${marker}` });
  await tenant.get(Id, 'POST', `${at}/alert/${alert.id}/test`, {});
  const [messageId, endpointId, applicationId] = [
    decodeId('message', message.id),
    decodeId('endpoint', endpoint.id),
    decodeId('application', app.id),
  ];
  await owner.query(
    `insert into attempt (tenant_id, message_id, id, endpoint_id, application_id, number, trigger, url, request_headers, total_ms, response_body)
     values ($1, $2, $2, $3, $4, 1, 0, $5, '{}', 1, $5)`,
    [tenantId, messageId, endpointId, applicationId, marker],
  );
  await owner.query(
    `insert into delivery (tenant_id, message_id, endpoint_id, application_id, status, attempts) values ($1, $2, $3, $4, 3, 1)`,
    [tenantId, messageId, endpointId, applicationId],
  );
  await owner.query(
    `insert into background_task (tenant_id, id, kind, status, application_id, endpoint_id, request)
     values ($1, $2, 'endpoint.replay', 'paused', $3, $4, '{}')`,
    [tenantId, messageId, applicationId, endpointId],
  );
  await owner.query(`insert into auth_user (id, name, email) values ($1, $2, $1 || '@example.com')`, [
    `${marker}-${tenantId}`,
    marker,
  ]);
  await owner.query(`insert into member (tenant_id, user_id, role) values ($1, $2, 'developer')`, [
    tenantId,
    `${marker}-${tenantId}`,
  ]);
  return {
    app_id: app.id,
    endpoint_id: endpoint.id,
    operational_id: operational.id,
    notice_id: notice.id,
    alert_id: alert.id,
    msg_id: message.id,
    attempt_id: message.id.replace('msg_', 'atmpt_'),
    event_type_name: 'a.b',
    key_id: key.id,
    task_id: message.id.replace('msg_', 'qtask_'),
    run_id: message.id.replace('msg_', 'qtask_'),
    user_id: `${marker}-${tenantId}`,
    invitation_id: invitation.id,
    tenant_id: encodeId('tenant', tenantId),
    env_id: encodeId('tenant', tenantId),
  };
};

/** The path with what it names, for the operations of operational webhooks with their own endpoint and message. */
export const urlFor = (path: string, ids: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const own: Record<string, string | undefined> = path.includes('/operational-webhook/')
      ? { endpoint_id: ids.operational_id, msg_id: ids.notice_id }
      : {};
    return own[name] ?? ids[name] ?? 'missing';
  });
