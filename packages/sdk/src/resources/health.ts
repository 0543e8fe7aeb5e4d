import type { RequestOptions } from '../options.ts';
import { Resource } from './resource.ts';

export class Health extends Resource {
  /** Resolves when the API answers. */
  async ping(options?: RequestOptions): Promise<void> {
    await this.transport.send({ method: 'GET', path: '/api/v1/health/ping', options });
  }
}
