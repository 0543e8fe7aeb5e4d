import type { Answer, Body, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { PosthornError } from '../posthorn-error.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

type MessageBody = Body<'/api/v1/app/{app_id}/msg', 'post'>;

/** The payload of each event type: `interface Events { 'invoice.paid': InvoicePaid }`. */
export type EventMap<Events> = { [Name in keyof Events]: object };

/** A message with its payload either as an object or, in `payloadJson`, as JSON text of your own. */
export type MessageIn<
  Events = Record<string, object>,
  Name extends keyof Events & string = keyof Events & string,
> = Omit<MessageBody, 'eventType' | 'payload'> & { eventType: Name } & (
    | { payload: Events[Name]; payloadJson?: undefined }
    /** The JSON text of an object. Its very bytes are what receivers get and what is signed. */
    | { payloadJson: string; payload?: undefined }
  );

export type MessageOut = Answer<'/api/v1/app/{app_id}/msg/{msg_id}', 'get'>;
export type MessageListQuery = QueryOf<'/api/v1/app/{app_id}/msg'>;

/** Events of an application, each delivered to every endpoint that wants it. */
export class Messages<Events extends EventMap<Events> = Record<string, object>> extends Resource {
  list(appId: string, query?: MessageListQuery, options?: RequestOptions): List<MessageOut> {
    return this.listOf(path`/api/v1/app/${appId}/msg`, query, options);
  }

  /**
   * Publishes a message. Once this resolves the message is stored, and it is delivered or accounted for whatever fails.
   *
   * @throws ConflictError the application has a message with this `eventId` already
   * @throws NotFoundError there is no such application
   * @throws ValidationError a field is out of bounds; `issues` names it
   * @throws APIError with status 413 when the payload is larger than the server takes (1 MiB by default)
   */
  async create<Name extends keyof Events & string>(
    appId: string,
    message: MessageIn<Events, Name>,
    options?: RequestOptions,
  ): Promise<MessageOut> {
    return this.transport.send({
      method: 'POST',
      path: path`/api/v1/app/${appId}/msg`,
      bodyText: textOf(message),
      options,
    });
  }

  /** @throws NotFoundError */
  get(appId: string, msgId: string, options?: RequestOptions): Promise<MessageOut> {
    return this.transport.send({ method: 'GET', path: path`/api/v1/app/${appId}/msg/${msgId}`, options });
  }
}

/** Parsing and writing again would change 1.0 to 1 and lose digits of long numbers, so the text is put in as it is. */
function textOf({ payloadJson, ...message }: { payloadJson?: string | undefined; eventType: string }): string {
  if (payloadJson === undefined) return JSON.stringify(message);
  try {
    // Text that is no JSON could otherwise close the payload and go on with fields of its own.
    JSON.parse(payloadJson);
  } catch (cause) {
    throw new PosthornError('payloadJson is not valid JSON', { cause });
  }
  return `${JSON.stringify({ ...message, payload: undefined }).slice(0, -1)},"payload":${payloadJson}}`;
}
