import { alertRouter } from './procedures/alert.ts';
import { apiKeyRouter } from './procedures/api-key.ts';
import { apiTokenRouter } from './procedures/api-token.ts';
import { applicationRouter } from './procedures/application.ts';
import { attemptRouter } from './procedures/attempt.ts';
import { auditRouter } from './procedures/audit.ts';
import { backgroundTaskRouter } from './procedures/background-task.ts';
import { deliveryRouter } from './procedures/delivery.ts';
import { endpointRouter } from './procedures/endpoint.ts';
import { endpointQueueRouter } from './procedures/endpoint-queue.ts';
import { environmentRouter } from './procedures/environment.ts';
import { eventTypeRouter } from './procedures/event-type.ts';
import { eventTypeDocumentRouter } from './procedures/event-type-document.ts';
import { invitationRouter } from './procedures/invitation.ts';
import { memberRouter } from './procedures/member.ts';
import { messageRouter } from './procedures/message.ts';
import { messageContentRouter } from './procedures/message-content.ts';
import { operationalWebhookRouter } from './procedures/operational-webhook.ts';
import { operatorRouter } from './procedures/operator.ts';
import { portalTokenRouter } from './procedures/portal-token.ts';
import { replayRouter } from './procedures/replay.ts';
import { sessionRouter } from './procedures/session.ts';
import { tenantRouter } from './procedures/tenant.ts';
import { usageRouter } from './procedures/usage.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  apiKey: apiKeyRouter,
  application: applicationRouter,
  attempt: attemptRouter,
  backgroundTask: backgroundTaskRouter,
  delivery: deliveryRouter,
  endpoint: endpointRouter,
  endpointQueue: endpointQueueRouter,
  eventType: eventTypeRouter,
  message: messageRouter,
  replay: replayRouter,
  session: sessionRouter,
  apiToken: apiTokenRouter,
  audit: auditRouter,
  invitation: invitationRouter,
  member: memberRouter,
  operationalWebhook: operationalWebhookRouter,
  operator: operatorRouter,
  portalToken: portalTokenRouter,
  usage: usageRouter,
  environment: environmentRouter,
  messageContent: messageContentRouter,
  eventTypeDocument: eventTypeDocumentRouter,
  tenant: tenantRouter,
  alert: alertRouter,
});

export type AppRouter = typeof appRouter;
