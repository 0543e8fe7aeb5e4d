import { type Animal, answer, says, saysAndStays } from './animal.ts';

const plainStatuses = [
  200, 201, 202, 203, 205, 206, 226, 299, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406,
  408, 409, 410, 411, 413, 415, 418, 421, 422, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507,
  508, 511, 520, 530, 599, 600, 700, 999,
];

/** A whole answer with each status, also those that nobody has defined. */
export const statuses: Animal[] = [
  ...plainStatuses.map((status) => says(`status ${status}`, answer(`${status} Word`), { status })),
  says('status 000', answer('000 Nothing'), { failure: 'protocol' }),
  says('status of two digits', answer('20 OK'), { failure: 'protocol' }),
  says('status of four digits', answer('2000 OK'), { failure: 'protocol' }),
  says('negative status', answer('-200 OK'), { failure: 'protocol' }),
  says('no reason phrase', 'HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n', { status: 200 }),
  says('reason phrase of 300 KB', answer(`200 ${'a'.repeat(300_000)}`), { status: 200 }),
  says('redirect to itself', answer('302 Found', ['Location: /']), { status: 302 }),
  says('redirect to nowhere', answer('301 Moved', ['Location: http://']), { status: 301 }),
  says('redirect with a body', answer('307 Temporary Redirect', ['Location: /'], '<a href="/">here</a>'), {
    status: 307,
  }),
  says('204 with a body', answer('204 No Content', [], 'there is content'), { status: 204 }),
  says('304 with a body', answer('304 Not Modified', [], 'there is content'), { status: 304 }),
  says('204 with chunks', 'HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n', {
    status: 204,
  }),
  says('205 with a body', answer('205 Reset Content', [], 'there is content'), { status: 205 }),
  // Some gateways write the version that they spoke further behind; it is an answer in HTTP/1.1 all the same.
  says('HTTP/2.0 in words', answer('200 OK').replace('1.1', '2.0'), { status: 200 }),
  says('HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nhello', { status: 200 }),
  // Keep-alive was promised by nothing and the connection stays: the length says where the answer ends.
  saysAndStays('HTTP/1.0 that stays', 'HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello', { status: 200 }),
];

const continued = 'HTTP/1.1 100 Continue\r\n\r\n';
const processing = 'HTTP/1.1 102 Processing\r\n\r\n';
const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n';

/** Answers that are not the answer yet. Nobody asked for a 100: what the HTTP client makes of it is a broken answer. */
export const informational: Animal[] = [
  says('103 and then 200', hints + answer('200 OK'), { status: 200 }),
  says('102 × 3 and then 500', processing.repeat(3) + answer('500 No'), { status: 500 }),
  saysAndStays('102 × 1,000 and then nothing', processing.repeat(1_000), { failure: 'timeout' }),
  saysAndStays('103 × 1,000 and then nothing', hints.repeat(1_000), { failure: 'timeout' }),
  says('103 and then the end', hints, { failure: 'connection_reset' }),
  says('100 that nobody asked for', continued + answer('200 OK'), { failure: 'protocol' }),
  saysAndStays('100 × 1,000 and then nothing', continued.repeat(1_000), { failure: 'protocol' }),
  saysAndStays(
    '101 to a WebSocket',
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    {
      failure: 'protocol',
    },
  ),
  saysAndStays('101 without an upgrade', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', { failure: 'protocol' }),
  says('200 that offers an upgrade', answer('200 OK', ['Upgrade: h2c', 'Connection: Upgrade']), { status: 200 }),
];
