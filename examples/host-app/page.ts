const style = `
  body { margin: 0; background: #fbf6ec; color: #3b2a20; font: 16px/1.5 Georgia, serif; }
  header { background: #b4412f; color: #fff; padding: 14px 24px; display: flex; gap: 24px; align-items: baseline; flex-wrap: wrap; }
  header b { font-size: 20px; } header a { color: #fff; } main { max-width: 1080px; margin: 24px auto; padding: 0 16px; }
  .card { background: #fff; border-radius: 14px; overflow: hidden; box-shadow: 0 1px 4px rgb(59 42 32 / 0.15); }
`;

/** A page of the shop. */
export const page = (title: string, inside: string, script: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Teapot &amp; Co</title>
    <style>${style}</style>
  </head>
  <body>
    <header><b>Teapot &amp; Co</b> <a href="/">Webhooks</a> <a href="/read-only">Read-only</a> <a href="/react">React</a> <a href="/headless">Headless</a></header>
    <main><h1>${title}</h1><div class="card">${inside}</div></main>
    ${script}
  </body>
</html>
`;

/** One with the script tag of Posthorn, and where the customer is in the page's own address. */
export const framePage = (title: string, element: string, scriptUrl: string): string =>
  page(
    title,
    element,
    `<script>
      const portal = document.querySelector('posthorn-portal');
      const here = new URLSearchParams(location.search).get('at');
      if (here) portal.setAttribute('path', here);
      portal.addEventListener('posthorn', ({ detail }) => {
        if (detail.kind === 'path') history.replaceState(null, '', '?at=' + encodeURIComponent(detail.path));
      });
    </script>
    <script src="${scriptUrl}"></script>`,
  );
