import { refusal } from './may-import.ts';
import { readImports } from './read-imports.ts';
import { resolve } from './rooms.ts';
import type { Finding, Rule } from './rule.ts';
import { isCode } from './tree.ts';

/** Who may import whom. The table is in may-import.ts, the reasons in ARCHITECTURE.md. */
export const imports: Rule = {
  name: 'imports',
  judge: (tree) => {
    const findings: Finding[] = [];
    let looked = 0;
    for (const [path, text] of tree) {
      if (!isCode(path)) continue;
      const { imports: found, broken } = readImports(path, text);
      if (broken) findings.push({ path, line: 1, says: `does not parse: ${broken}` });
      for (const { specifier, line, typeOnly } of found) {
        looked += 1;
        const says = refusal(path, resolve(path, specifier), typeOnly);
        if (says) findings.push({ path, line, says });
      }
    }
    return { looked, of: 'imports', findings };
  },
  canary: {
    bad: {
      'packages/shared/src/a.ts': `import { db } from '@posthorn/db/client';`,
      'packages/shared/src/b.ts': `import { createHash } from 'node:crypto';`,
      'packages/shared/src/c.ts': `import type { z } from 'zod';`,
      'packages/db/src/a.ts': `import { createEndpoint } from '@posthorn/services/endpoint/create';`,
      'packages/services/src/a/a.ts': `import { start } from '@posthorn/worker/start';`,
      'packages/services/src/a/b.ts': `import { judge } from '../../../shared/src/judge.ts';`,
      'packages/services/src/a/c.ts': `export * from '@posthorn/testkit/database';`,
      'packages/services/src/a/d.ts': `const kit = await import('@posthorn/testkit/database');`,
      'packages/services/src/a/a.test.ts': `import { app } from '@posthorn/api/app';`,
      'packages/sdk/src/a.ts': `import { judge } from '@posthorn/shared/judge';`,
      'packages/testkit/src/a.ts': `import { app } from '@posthorn/api/app';`,
      'apps/api/src/a.ts': `import { start } from '@posthorn/worker/start';`,
      'apps/worker/src/a.ts': `import { app } from '@posthorn/api/app';`,
      'apps/worker/src/flows/a/workflow.ts': `import { laneActivities } from './activities.ts';`,
      'apps/worker/src/flows/b/workflow.ts': `import { send } from '@posthorn/services/delivery/send';`,
      'apps/worker/src/flows/c/workflow.ts': `import { Context } from '@temporalio/activity';`,
      'apps/worker/src/flows/d/workflow.ts': `import { laneId } from '../lane/contract.ts';`,
      'apps/worker/src/flows/e/contract.ts': `import { send } from '@posthorn/services/delivery/send';`,
      'apps/portal/src/a.ts': `import { type AppRouter } from '@posthorn/api/router';`,
      'apps/portal/src/b.ts': `import { createEndpoint } from '@posthorn/services/endpoint/create';`,
      'apps/portal/src/c.ts': `import { readFile } from 'node:fs/promises';`,
      'apps/portal/src/d.tsx': `import { tables } from '@posthorn/db/schema/endpoint';\nexport const Page = () => <p>{tables}</p>;`,
      'infra/local/a.ts': `import { startReceiver } from '@posthorn/testkit/receiver/start';`,
      'apps/api/src/b.ts': `import { from`,
      'examples/a/main.ts': `import { judge } from '@posthorn/shared/judge';`,
    },
    good: {
      'packages/shared/src/d.ts': `import { backoffMs } from './backoff.ts';`,
      'packages/shared/src/d.test.ts': `import { test } from 'vitest';`,
      'packages/db/src/d.ts': `import { sql } from 'drizzle-orm';\nimport { parseId } from '@posthorn/shared/id';`,
      'packages/services/src/a/e.ts': `import { request } from 'undici';\nimport { tables } from '@posthorn/db/schema/endpoint';`,
      'packages/services/src/a/e.test.ts': `import { database } from '@posthorn/testkit/database';`,
      'apps/worker/src/flows/f/workflow.ts': [
        `import { proxyActivities } from '@temporalio/workflow';`,
        `import { nextAttemptAt } from '@posthorn/shared/next-attempt-at';`,
        `import { endpointResumed } from './contract.ts';`,
        `import type { activities } from './activities.ts';`,
      ].join('\n'),
      'apps/portal/src/e.ts': `import type { AppRouter } from '@posthorn/api/router';\nimport { EndpointIn } from '@posthorn/services/endpoint/schema';`,
      'test/e2e/a.ts': `import { startStack } from '@posthorn/infra/stack';\nimport { Posthorn } from 'posthorn';`,
    },
  },
};
