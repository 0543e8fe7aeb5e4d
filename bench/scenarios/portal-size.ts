import { gzipSync } from 'node:zlib';
import type { Scenario } from './scenario.ts';

/** What the first page makes a browser load, as a server sends it. */
export const portalSize: Scenario = {
  name: 'portal-size',
  about: 'gzipped JavaScript and styles of the first load of the portal',
  run: async ({ target }) => {
    const page = await fetch(`${target.apiUrl}/portal/`);
    if (!page.ok) throw new Error(`the portal answered ${page.status}`);
    const html = await page.text();
    const bytesOf = async (tag: RegExp): Promise<number> => {
      let bytes = 0;
      for (const [, path = ''] of html.matchAll(tag)) {
        const answer = await fetch(new URL(path, target.apiUrl));
        if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
        bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length;
      }
      return bytes / 1000;
    };
    const scripts = await bytesOf(/<(?:script[^>]*\ssrc|link rel="modulepreload"[^>]*\shref)="([^"]+)"/g);
    if (scripts === 0) throw new Error('the portal loads no script at all: was it built?');
    const styles = await bytesOf(/<link rel="stylesheet"[^>]*\shref="([^"]+)"/g);
    return {
      figures: [
        { name: 'JavaScript', value: scripts, unit: 'kB', targets: [{ sense: 'at most', value: 200 }] },
        { name: 'styles', value: styles, unit: 'kB' },
        { name: 'page', value: gzipSync(html).length / 1000, unit: 'kB' },
      ],
      accounting: null,
      costs: new Map(),
    };
  },
};
