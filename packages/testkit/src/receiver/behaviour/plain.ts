import type { Behaviour } from './behaviour.ts';

/** Strings on purpose: node:http sends headers and a string in one write, headers and a Buffer in two (a fifth more CPU). */
const okBody = '{"ok":true}';
const notOkBody = '{"ok":false}';
/** An array of names and values is the cheapest form that node:http takes. */
const okHeaders = ['content-type', 'application/json', 'content-length', String(okBody.length)];

/** A whole, well-formed answer. */
export const plain: Behaviour = ({ response, plan, settle }) => {
  response.sendDate = false;
  if (plan.status === 200 && plan.bodyBytes === null) {
    response.writeHead(200, okHeaders).end(okBody, 'latin1');
  } else {
    // 204 and 304 carry no body; node:http would drop it and leave the length lying.
    const bodiless = plan.status === 204 || plan.status === 304;
    const short = plan.status < 300 ? okBody : notOkBody;
    const body = bodiless ? '' : plan.bodyBytes === null ? short : 'x'.repeat(plan.bodyBytes);
    const headers = plan.bodyBytes === null ? ['content-type', 'application/json'] : ['content-type', 'text/plain'];
    if (!bodiless) headers.push('content-length', String(body.length));
    if (plan.retryAfter !== null) headers.push('retry-after', plan.retryAfter);
    response.writeHead(plan.status, headers).end(body, 'latin1');
  }
  settle(plan.status);
};
