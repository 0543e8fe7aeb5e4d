import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/** A mail as it was handed in. */
type Mail = { from: string; to: string[]; source: string };

export type Mailbox = {
  /** For POSTHORN_SMTP_URL. */
  url: string;
  mails: () => Mail[];
  /** From now on recipients are refused with this code; null: taken again. */
  refuse: (code: number | null) => void;
  stop: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it is given. */
export const startMailbox = async (port = 0): Promise<Mailbox> => {
  const mails: Mail[] = [];
  let refused: number | null = null;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      if (refused === null) return done();
      done(Object.assign(new Error('refused by the test'), { responseCode: refused }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port.');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails: () => [...mails],
    refuse: (code) => {
      refused = code;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
