import { PosthornError } from '../posthorn-error.ts';

/**
 * - `missing_header`: id, timestamp or signature is not there
 * - `bad_timestamp`: the timestamp is not whole seconds
 * - `too_old`, `too_new`: further from now than the tolerance: a replay, or a clock that is wrong
 * - `no_match`: none of the signatures was made with one of the secrets over this very body
 * - `not_json`: genuine, but the body is not JSON
 */
export type VerificationFault = 'missing_header' | 'bad_timestamp' | 'too_old' | 'too_new' | 'no_match' | 'not_json';

/** The request is not to be trusted. Answer it with 400. */
export class WebhookVerificationError extends PosthornError {
  override readonly name: string = 'WebhookVerificationError';
  readonly code: VerificationFault;

  constructor(code: VerificationFault) {
    super(`Webhook refused: ${code}`);
    this.code = code;
  }
}
