import { apiKeyRouter } from './procedures/api-key.ts';
import { applicationRouter } from './procedures/application.ts';
import { attemptRouter } from './procedures/attempt.ts';
import { endpointRouter } from './procedures/endpoint.ts';
import { endpointQueueRouter } from './procedures/endpoint-queue.ts';
import { eventTypeRouter } from './procedures/event-type.ts';
import { liveRouter } from './procedures/live.ts';
import { messageRouter } from './procedures/message.ts';
import { sessionRouter } from './procedures/session.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  apiKey: apiKeyRouter,
  application: applicationRouter,
  attempt: attemptRouter,
  endpoint: endpointRouter,
  endpointQueue: endpointQueueRouter,
  eventType: eventTypeRouter,
  live: liveRouter,
  message: messageRouter,
  session: sessionRouter,
});

export type AppRouter = typeof appRouter;
