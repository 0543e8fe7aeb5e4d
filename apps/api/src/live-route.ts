import type { ServerResponse } from 'node:http';
import { apiKeyChannel } from '@posthorn/services/api-key/store';
import { requireScope } from '@posthorn/services/command';
import type { Context } from '@posthorn/services/context';
import { tenantChannel } from '@posthorn/services/message/publish-limit';
import { portalTokenChannel } from '@posthorn/services/portal-token/store';
import { DomainError } from '@posthorn/shared/error';
import { decodeId } from '@posthorn/shared/id';
import type { FastifyInstance } from 'fastify';
import { authenticate } from './auth/authenticate.ts';
import type { Core } from './core.ts';

/** What every stream hears that is quiet: proxies close connections that say nothing for 60 s. */
const pingMs = 15_000;
/** Streams take turns with it, so that a thousand of them are no burst. */
const pingTurns = 15;
/** Whoever signed in is asked about this often: the end of such a session is told by nobody. */
const lookMs = 60_000;
/** A reader that takes nothing is no reader. */
const unreadBytesMax = 65_536;
/** The longest that a timer can be. */
const timerMsMax = 2_147_483_647;

type Stream = {
  raw: ServerResponse;
  /** Whose change may end it: tenant, application, token or key. */
  names: ReadonlySet<string>;
  /** Throws when the caller may not listen any more; when that ends may have changed. */
  mayListen: () => Promise<void>;
  turn: number;
};

const saysNo = (thrown: unknown): thrown is DomainError =>
  thrown instanceof DomainError && (thrown.code === 'unauthorized' || thrown.code === 'forbidden');

const write = ({ raw }: Stream, text: string): void => {
  if (raw.writableEnded || raw.destroyed) return;
  raw.write(text);
  if (raw.writableLength > unreadBytesMax) raw.destroy();
};

/** The last word says why, so that the page does not come back in vain. */
const endWith = (stream: Stream, why: DomainError): void => {
  write(stream, `event: end\ndata: ${JSON.stringify({ code: why.code, detail: why.message })}\n\n`);
  stream.raw.end();
};

const namesOf = ({ tenantId, applicationId, actor }: Context): Set<string> => {
  const id = actor.kind === 'portal' ? decodeId('portalToken', actor.id) : actor.id;
  return new Set([tenantId, applicationId, id].filter((name) => name !== undefined));
};

/**
 * `GET /api/v1/live`: one event stream a page, which says that something changed and not what. Written straight to the socket: a
 * stream costs what its connection costs. It ends with the session, the key or the tenant that opened it.
 */
export const liveRoute = (app: FastifyInstance, core: Core): void => {
  const { listener, changes } = core;
  const streams = new Set<Stream>();
  let opened = 0;

  // One after the other: a change of a tenant concerns all its pages, and each answer may be a question to the database.
  const lookAgain = async (concerned: readonly Stream[]): Promise<void> => {
    for (const stream of concerned) {
      if (!streams.has(stream)) continue;
      await stream.mayListen().catch((thrown: unknown) => {
        if (saysNo(thrown)) endWith(stream, thrown);
      });
    }
  };
  for (const channel of [portalTokenChannel, apiKeyChannel, tenantChannel, 'posthorn_application'])
    listener.on(channel, (name) => void lookAgain([...streams].filter(({ names }) => names.has(name))));
  listener.onReset(() => void lookAgain([...streams]));

  let turn = 0;
  const pings = setInterval(() => {
    turn = (turn + 1) % pingTurns;
    for (const stream of streams) if (stream.turn === turn) write(stream, ': \n\n');
  }, pingMs / pingTurns);
  const looks = setInterval(() => void lookAgain([...streams]), lookMs);
  app.addHook('preClose', (done) => {
    clearInterval(pings);
    clearInterval(looks);
    for (const { raw } of streams) raw.end();
    done();
  });

  app.get('/api/v1/live', { config: { quiet: true } }, async (request, reply) => {
    const { id: requestId, method, headers, ip: address } = request;
    const who = () => authenticate(core, { method, headers, address, requestId, answer: { created: true } });
    const context = await who();
    requireScope(context, 'attempt:read');
    const { raw } = reply;
    let ending: ReturnType<typeof setTimeout> | undefined;
    const endAt = (endsAt: number | undefined): void => {
      clearTimeout(ending);
      if (endsAt === undefined || raw.destroyed) return;
      const ended = new DomainError('unauthorized', 'This session has ended.');
      ending = setTimeout(() => endWith(stream, ended), Math.min(timerMsMax, Math.max(0, endsAt - core.now())));
    };
    const mayListen = async (): Promise<void> => endAt((await who()).endsAt);
    const stream: Stream = { raw, names: namesOf(context), mayListen, turn: opened++ % pingTurns };
    const { tenantId, applicationId } = context;
    const stop = changes.follow({ tenantId, applicationId }, () => write(stream, 'event: changed\ndata: {}\n\n'));
    streams.add(stream);
    raw.on('close', () => {
      clearTimeout(ending);
      stop();
      streams.delete(stream);
    });
    reply.headers({
      'content-type': 'text/event-stream; charset=utf-8',
      // Proxies neither keep nor gather nor compress it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
    });
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
    reply.hijack();
    raw.writeHead(200);
    write(stream, 'event: open\ndata: {}\n\n');
    // It may have ended between the question and the ear.
    await lookAgain([stream]);
  });
};
