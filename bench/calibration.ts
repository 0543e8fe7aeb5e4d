import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** As many as there are publishers in the scenarios; what the figures of other machines were taken with. */
const clients = 32;
const rounds = 3;
const body = 'x'.repeat(200);

/**
 * Single-row inserts a second, each its own commit, of 32 clients on the database under test: what the machine's disk
 * and cores give at all, so that figures of different machines can be compared by their ratio to it. One rate a round.
 */
export const measureInserts = async (databaseUrl: string, roundMs: number): Promise<number[]> => {
  const pool = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const [first] = pool;
  const rates: number[] = [];
  try {
    await first?.query('drop schema if exists posthorn_bench cascade');
    await first?.query('create schema posthorn_bench');
    await first?.query('create table posthorn_bench.single_row (id uuid primary key, body text not null)');
    for (let round = 0; round < rounds; round += 1) {
      const startedAtMs = performance.now();
      const perClient = await Promise.all(pool.map((client) => insertUntil(client, startedAtMs + roundMs)));
      const inserts = perClient.reduce((sum, each) => sum + each, 0);
      rates.push((inserts / (performance.now() - startedAtMs)) * 1000);
    }
  } finally {
    await first?.query('drop schema if exists posthorn_bench cascade').catch(() => undefined);
    await Promise.allSettled(pool.map((client) => client.end()));
  }
  return rates;
};

const insertUntil = async (client: pg.Client, endAtMs: number): Promise<number> => {
  let inserts = 0;
  while (performance.now() < endAtMs) {
    const values = [randomUUID(), body];
    await client.query({ name: 'i', text: 'insert into posthorn_bench.single_row values ($1, $2)', values });
    inserts += 1;
  }
  return inserts;
};
