import type { Answer, QueryOf } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import type { List } from '../pagination.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

export type AttemptOut = Answer<'/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}', 'get'>;
export type AttemptsOfMessageQuery = QueryOf<'/api/v1/app/{app_id}/attempt/msg/{msg_id}'>;
export type AttemptsOfEndpointQuery = QueryOf<'/api/v1/app/{app_id}/attempt/endpoint/{endpoint_id}'>;

/** HTTP requests that were made to endpoints. `status`: 0 success, 1 pending, 2 failed, 3 sending, 4 cancelled. */
export class Attempts extends Resource {
  listByMessage(
    appId: string,
    msgId: string,
    query?: AttemptsOfMessageQuery,
    options?: RequestOptions,
  ): List<AttemptOut> {
    return this.listOf(path`/api/v1/app/${appId}/attempt/msg/${msgId}`, query, options);
  }

  listByEndpoint(
    appId: string,
    endpointId: string,
    query?: AttemptsOfEndpointQuery,
    options?: RequestOptions,
  ): List<AttemptOut> {
    return this.listOf(path`/api/v1/app/${appId}/attempt/endpoint/${endpointId}`, query, options);
  }

  /** @throws NotFoundError */
  get(appId: string, msgId: string, attemptId: string, options?: RequestOptions): Promise<AttemptOut> {
    return this.transport.send({
      method: 'GET',
      path: path`/api/v1/app/${appId}/msg/${msgId}/attempt/${attemptId}`,
      options,
    });
  }

  /** Sends the message to the endpoint once more, now. Should that fail, it is not retried. */
  async resend(appId: string, msgId: string, endpointId: string, options?: RequestOptions): Promise<void> {
    await this.transport.send({
      method: 'POST',
      path: path`/api/v1/app/${appId}/msg/${msgId}/endpoint/${endpointId}/resend`,
      options,
    });
  }
}
