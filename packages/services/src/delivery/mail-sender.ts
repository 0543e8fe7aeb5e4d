import { isIP } from 'node:net';
import { type AlertDoor, type AlertMail, alertMail, mailAddressOf, setUpOf } from '@posthorn/shared/alert';
import type { FailureCode } from '@posthorn/shared/outcome';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { AlertPayload } from '../alert/payload.ts';
import { mailFacts } from './mail-facts.ts';
import type { Sender, SendRequest, SendResult } from './sender.ts';

export type MailServer = {
  /** `smtp://` or `smtps://`, with user and password where it wants them. */
  url: string;
  /** From whom mails come: an address, or a name with an address. */
  from: string;
  /** Where the portal is; empty: no mail links into it. */
  publicUrl: string;
};

const responseCharsMax = 1_000;

// Codes of nodemailer and of the sockets below it.
const failureCodes: Record<string, FailureCode> = {
  ENOTFOUND: 'dns_not_found',
  EDNS: 'dns_failed',
  EAI_AGAIN: 'dns_failed',
  ECONNREFUSED: 'connection_refused',
  ECONNRESET: 'connection_reset',
  ECONNECTION: 'connection_reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ETLS: 'tls_failed',
  ESOCKET: 'connection_reset',
};

const Fault = z.object({
  code: z.string().optional(),
  responseCode: z.int().optional(),
  response: z.string().optional(),
  cause: z.unknown().optional(),
});

const ended = (more: Partial<SendResult> & Pick<SendResult, 'outcome' | 'totalMs'>): SendResult => ({
  status: null,
  responseHeaders: null,
  responseBody: null,
  dnsMs: null,
  connectMs: null,
  tlsMs: null,
  firstByteMs: null,
  ...more,
});

/** The server answered with a code of its own: 250 is taken, 4xx and 5xx are not, as everywhere. */
const answered = (status: number, said: string, totalMs: number): SendResult =>
  ended({
    outcome: { kind: 'response', status, retryAfterMs: null, asked: null },
    status,
    responseBody: said.slice(0, responseCharsMax).replaceAll('\0', '\ufffd'),
    totalMs,
  });

/** The link of an alert that somebody set up who signs in here; a customer comes by way of the tenant's own product. */
const linkOf = (publicUrl: string, door: AlertDoor, { data }: AlertPayload): string | null =>
  publicUrl === '' || door === 'portal' || data.isTest
    ? null
    : `${publicUrl}/portal/applications/${encodeURIComponent(data.appId)}/endpoints/${encodeURIComponent(data.endpointId)}`;

const namedHeaders = (list: readonly string[]): Map<string, string> => {
  const named = new Map<string, string>();
  for (let i = 0; i < list.length; i += 2) named.set(list[i] ?? '', list[i + 1] ?? '');
  return named;
};

/** Sends alerts by mail, each over a connection of its own: how many there are at once is decided by whoever sends. */
const createMailSender = (server: MailServer): Pick<Sender, 'send' | 'close'> => {
  const transport = createTransport({
    url: server.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    // Nothing is read from disk or the network for a mail, whatever its text says.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = URL.canParse(server.url) ? new URL(server.url).hostname : 'localhost';
  const domain = isIP(host) || host === '' ? 'posthorn.invalid' : host;

  const compose = (request: SendRequest): { mail: AlertMail; to: string; messageId: string } => {
    const facts = namedHeaders(request.headers);
    const setUpBy = setUpOf({
      setUpBy: facts.get(mailFacts.setUpBy) ?? '',
      setUpIn: facts.get(mailFacts.setUpIn) ?? '',
    });
    const payload = AlertPayload.parse(JSON.parse(request.body));
    return {
      mail: alertMail({
        title: payload.data.title,
        text: payload.text,
        tenantName: payload.data.tenantName,
        setUpBy,
        link: linkOf(server.publicUrl, setUpBy.door, payload),
      }),
      to: mailAddressOf(request.url) ?? '',
      // The same at every try: a mailbox that got it twice may show it once.
      messageId: `<${facts.get(mailFacts.id)}@${domain}>`,
    };
  };

  const send: Sender['send'] = async (request) => {
    const start = performance.now();
    const passed = (): number => performance.now() - start;
    const { mail, to, messageId } = compose(request);
    const sentHeaders = { from: server.from, to, subject: mail.subject, 'message-id': messageId };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<SendResult>((resolve) => {
      timer = setTimeout(
        () => resolve(ended({ outcome: { kind: 'failure', code: 'timeout' }, totalMs: passed() })),
        request.timeoutMs,
      );
    });
    const handedIn = transport
      .sendMail({
        from: server.from,
        // As an object, an address is never read as a list of several.
        to: { name: '', address: to },
        subject: mail.subject,
        text: mail.text,
        messageId,
        headers: { 'auto-submitted': 'auto-generated' },
      })
      .then(
        ({ response }) => answered(Number(response.slice(0, 3)) || 250, response, passed()),
        (cause: unknown) => {
          const fault = Fault.safeParse(cause).data ?? {};
          if (fault.responseCode) return answered(fault.responseCode, fault.response ?? '', passed());
          const inner = Fault.safeParse(fault.cause).data?.code;
          const code = failureCodes[inner ?? ''] ?? failureCodes[fault.code ?? ''] ?? 'internal';
          return ended({ outcome: { kind: 'failure', code }, totalMs: passed() });
        },
      );
    const result = await Promise.race([handedIn, tooLate]);
    clearTimeout(timer);
    return { ...result, sentHeaders };
  };

  return {
    send,
    close: async () => transport.close(),
  };
};

/** Sends to mailboxes by the mail server and to all else as before. Without one an alert by mail fails, and is kept for when there is. */
export const withMail = (sender: Sender, server: MailServer | null): Sender => {
  const mails = server && createMailSender(server);
  return {
    send: (request) => {
      if (mailAddressOf(request.url) === null) return sender.send(request);
      if (mails) return mails.send(request);
      return Promise.resolve(ended({ outcome: { kind: 'failure', code: 'mail_off' }, totalMs: 0 }));
    },
    close: async () => {
      await Promise.all([sender.close(), mails?.close()]);
    },
  };
};
