import type { Answer, Body } from '../api-shapes.ts';
import type { RequestOptions } from '../options.ts';
import { path } from '../url.ts';
import { Resource } from './resource.ts';

export type PortalAccessIn = Body<'/api/v1/auth/app-portal-access/{app_id}', 'post'>;
export type PortalAccessOut = Answer<'/api/v1/auth/app-portal-access/{app_id}', 'post'>;
export type PortalExpireIn = Body<'/api/v1/auth/app/{app_id}/expire-all', 'post'>;

/** The pages on which a customer looks after its own webhooks. */
export class Portal extends Resource {
  /**
   * A link that opens the portal of one application, once, and a bearer token of the same rights. Make it when the page
   * that shows it is asked for: `<PosthornPortal getUrl={…} />` of `@posthorn/react` asks for a new one when it needs it.
   *
   * @throws NotFoundError there is no such application
   */
  createAccess(appId: string, body: PortalAccessIn = {}, options?: RequestOptions): Promise<PortalAccessOut> {
    return this.transport.send({ method: 'POST', path: path`/api/v1/auth/app-portal-access/${appId}`, body, options });
  }

  /** Ends the sessions of the application, or those with the named ids, and links that were not opened yet. */
  async expireAll(appId: string, body: PortalExpireIn = {}, options?: RequestOptions): Promise<void> {
    await this.transport.send({ method: 'POST', path: path`/api/v1/auth/app/${appId}/expire-all`, body, options });
  }
}
