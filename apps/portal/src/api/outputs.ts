import type { AppRouter } from '@posthorn/api/router';
import type { inferRouterOutputs } from '@trpc/server';

type Outputs = inferRouterOutputs<AppRouter>;

export type Me = Outputs['session']['me'];
export type Application = Outputs['application']['get'];
export type Endpoint = Outputs['endpoint']['get'];
export type EndpointHistory = Outputs['endpoint']['history'];
export type EndpointOverview = Outputs['endpoint']['overview'];
export type MessageRow = Outputs['message']['rows']['data'][number];
export type Story = Outputs['message']['story'];
export type Delivery = Story['deliveries'][number];
export type DeliveryRow = Outputs['delivery']['list']['data'][number];
export type DeliveryDetail = Outputs['delivery']['get'];
export type Attempt = Outputs['attempt']['get'];
export type BackgroundTask = Outputs['backgroundTask']['get'];
export type Tenant = Outputs['operator']['tenant'];
export type OperatorOverview = Outputs['operator']['overview'];
export type ApiKey = Outputs['apiKey']['get'];
export type Member = Outputs['member']['list']['data'][number];
export type TenantSettings = Outputs['tenant']['settings'];
export type Usage = Outputs['usage']['read'];
export type EventType = Outputs['eventType']['get'];
