import { expectTypeOf, it } from 'vitest';
import type {
  ApplicationIn,
  ApplicationOut,
  AttemptOut,
  AttemptsOfEndpointQuery,
  DeliveryOfEndpoint,
  DeliveryOfMessage,
  EndpointOut,
  EndpointPatch,
  EndpointSecretRotateOut,
  EventTypeOut,
  MessageOut,
  Posthorn,
} from './surface.ts';

interface Events {
  'invoice.paid': { invoice: string };
  'ticket.closed': { ticket: number };
}

// Held by the type check; at run time nothing happens. A path that the API's document no longer has turns into `never`.
it('shapes come through from the document', () => {
  expectTypeOf<ApplicationIn['name']>().toEqualTypeOf<string>();
  expectTypeOf<ApplicationOut['id']>().toEqualTypeOf<string>();
  expectTypeOf<EventTypeOut['name']>().toEqualTypeOf<string>();
  expectTypeOf<EndpointOut['url']>().toEqualTypeOf<string>();
  expectTypeOf<EndpointPatch>().not.toBeNever();
  expectTypeOf<EndpointSecretRotateOut['key']>().toEqualTypeOf<string>();
  expectTypeOf<MessageOut['eventType']>().toEqualTypeOf<string>();
  expectTypeOf<AttemptOut['responseStatusCode']>().toEqualTypeOf<number>();
  expectTypeOf<DeliveryOfMessage['url']>().toEqualTypeOf<string>();
  expectTypeOf<DeliveryOfEndpoint['eventType']>().toEqualTypeOf<string>();
  expectTypeOf<AttemptsOfEndpointQuery['before']>().toEqualTypeOf<string | Date | undefined>();
  expectTypeOf<AttemptsOfEndpointQuery['eventTypes']>().toEqualTypeOf<string[] | undefined>();
});

it('payloads are held to their event type', () => {
  const publish = async (posthorn: Posthorn<Events>): Promise<void> => {
    await posthorn.messages.create('a', { eventType: 'invoice.paid', payload: { invoice: '1' } });
    await posthorn.messages.create('a', { eventType: 'invoice.paid', payloadJson: '{"invoice":"1"}' });
    // @ts-expect-error the payload of another event type
    await posthorn.messages.create('a', { eventType: 'ticket.closed', payload: { invoice: '1' } });
    // @ts-expect-error no such event type
    await posthorn.messages.create('a', { eventType: 'nope', payload: {} });
    // @ts-expect-error one or the other
    await posthorn.messages.create('a', { eventType: 'invoice.paid', payload: { invoice: '1' }, payloadJson: '{}' });
  };
  expectTypeOf(publish).toBeFunction();
});
