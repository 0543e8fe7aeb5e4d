import type { Behaviour } from './behaviour.ts';

const bodyBytesByDefault = 100;

/** The status line at once, then the body one byte at a time. */
export const drip: Behaviour = ({ response, plan, settle }) => {
  let left = plan.bodyBytes ?? bodyBytesByDefault;
  response.writeHead(plan.status, { 'content-type': 'text/plain', 'content-length': left });
  response.flushHeaders();
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) {
      response.write('x');
      return;
    }
    clearInterval(timer);
    response.end(left === 0 ? 'x' : '');
    settle(plan.status);
  }, plan.dripMs);
  response.once('close', () => {
    clearInterval(timer);
    settle(0);
  });
};
