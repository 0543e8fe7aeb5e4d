// A shop of somebody's own that shows its customers their webhooks inside its pages. Start the stack (npm start), then
//   node examples/host-app/server.ts
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bundleReact } from './bundle-react.ts';
import { framePage, page } from './page.ts';
import { createShop } from './shop.ts';

const port = Number(process.env.PORT ?? 4500);
const origin = `http://localhost:${port}`;
const shop = await createShop(origin);
const scripts: Record<string, string> = {
  '/react.js': await bundleReact('react-page.tsx'),
  '/headless.js': await bundleReact('headless-page.tsx'),
};

const pages: Record<string, () => string> = {
  '/': () => framePage('Webhooks', '<posthorn-portal link-from="/webhooks-link"></posthorn-portal>', shop.scriptUrl),
  '/read-only': () =>
    framePage(
      'Webhooks, to look at',
      '<posthorn-portal link-from="/webhooks-link?read-only" features="endpoints messages"></posthorn-portal>',
      shop.scriptUrl,
    ),
  '/react': () => page('Webhooks, by React', '<div id="app"></div>', '<script type="module" src="/react.js"></script>'),
  '/headless': () =>
    page('Webhooks, drawn here', '<div id="app"></div>', '<script type="module" src="/headless.js"></script>'),
};

const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  const answer = (status: number, type: string, body: string): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
  };
  try {
    if (request.method === 'POST' && pathname === '/webhooks-link') {
      // A shop looks here who is signed in, and makes the link for that customer alone. Other sites cannot read the answer.
      const { url } = await shop.accessFor(searchParams.has('read-only'));
      return answer(200, 'application/json', JSON.stringify({ url }));
    }
    if (request.method === 'POST' && pathname === '/webhooks-access') {
      const { token } = await shop.accessFor(true);
      return answer(
        200,
        'application/json',
        JSON.stringify({ token, serverUrl: shop.serverUrl, appId: shop.customer }),
      );
    }
    const script = scripts[pathname];
    if (script !== undefined) return answer(200, 'text/javascript', script);
    const make = pages[pathname];
    return make ? answer(200, 'text/html', make()) : answer(404, 'text/plain', 'There is no such page.\n');
  } catch (error) {
    console.error(error);
    return answer(502, 'text/plain', 'The webhooks cannot be reached right now.\n');
  }
};

const server = createServer((request, response) => void serve(request, response));
server.listen(port, '127.0.0.1', () =>
  console.log(
    `The shop is open: ${Object.keys(pages)
      .map((path) => origin + path)
      .join(' ')}`,
  ),
);
