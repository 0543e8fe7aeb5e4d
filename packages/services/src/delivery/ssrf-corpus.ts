import ipaddr from 'ipaddr.js';

/** A URL that leads, in some spelling, to a place that must not be reached, and by which trick. */
export type Trick = { url: string; trick: string };

/** Networks that are not the public internet. Written again from the IANA registries, so that a slip in the guard shows. */
const specialV4 = (
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 255.255.255.255/32'
).split(' ');
const specialV6 = (
  '::/128 ::1/128 ::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:2::/48 2001:10::/28 2001:20::/28 ' +
  '2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fd00:ec2::/32 fe80::/10 fec0::/10 ff00::/8'
).split(' ');

/** What people who try this want to reach. */
const targets = [
  '127.0.0.1',
  '127.8.8.8',
  '0.0.0.0',
  '10.0.0.1',
  '100.100.100.200',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
];

/** Addresses inside a cloud's machines that answer with its secrets; the last but one is of a public range. */
const metadata = [
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '169.254.0.23',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '[fd00:ec2::254]',
  '[fd00:ec2::23]',
  '[fd20:ce::254]',
  '[fe80::a9fe:a9fe]',
];

const octetsOf = (address: string): [number, number, number, number] => {
  const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(address).octets;
  return [a, b, c, d];
};
const numberOf = (address: string): number => octetsOf(address).reduce((sum, octet) => sum * 256 + octet, 0);
const groupsOf = (address: string): string => {
  const [a, b, c, d] = octetsOf(address);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
};
const hex = (octet: number): string => `0x${octet.toString(16)}`;
const octal = (octet: number): string => `0${octet.toString(8)}`;
const shifted = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const spellingsV4 = (address: string): Record<string, string> => {
  const [a, b, c, d] = octetsOf(address);
  const whole = numberOf(address);
  return {
    plain: address,
    'trailing dot': `${address}.`,
    decimal: String(whole),
    hex: hex(whole),
    'hex in capitals': `0X${whole.toString(16).toUpperCase()}`,
    'padded hex': `0x${whole.toString(16).padStart(20, '0')}`,
    octal: octal(whole),
    'padded octal': `0000${octal(whole)}`,
    'octets in hex': [a, b, c, d].map(hex).join('.'),
    'octets in octal': [a, b, c, d].map(octal).join('.'),
    'octets padded': [a, b, c, d].map((octet) => `00${octal(octet)}`).join('.'),
    'octets mixed': `${hex(a)}.${b}.${octal(c)}.${d}`,
    'two parts': `${a}.${whole % 2 ** 24}`,
    'three parts': `${a}.${b}.${whole % 2 ** 16}`,
    'two parts, hex': `${hex(a)}.${hex(whole % 2 ** 24)}`,
    'percent-encoded': address.replace(/\d/g, (digit) => `%3${digit}`),
    'percent-encoded dots': address.replaceAll('.', '%2e'),
    'percent-encoded all': [...address].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(''),
    'full-width digits': shifted(address, 0xff10),
    'mathematical digits': shifted(address, 0x1d7d8),
    'ideographic dots': address.replaceAll('.', '。'),
    'half-width dots': address.replaceAll('.', '\uff61'),
    'soft hyphens': address.replaceAll('.', '.\u00ad'),
    'zero-width spaces': address.replaceAll('.', '\u200b.'),
  };
};

const spellingsV6 = (address: string): Record<string, string> => {
  const [a, b, c, d] = octetsOf(address);
  const groups = groupsOf(address);
  const [high = '0', low = '0'] = groups.split(':');
  const inverted = [high, low].map((group) => (Number.parseInt(group, 16) ^ 0xffff).toString(16)).join(':');
  return {
    mapped: `::ffff:${address}`,
    'mapped in hex': `::ffff:${groups}`,
    'mapped at length': `0:0:0:0:0:ffff:${groups}`,
    'mapped, padded': `0000:0000:0000:0000:0000:FFFF:${groups}`,
    compatible: `::${address}`,
    'compatible in hex': `::${groups}`,
    translated: `::ffff:0:${address}`,
    NAT64: `64:ff9b::${address}`,
    'NAT64 of a network': `64:ff9b:1::${groups}`,
    '6to4': `2002:${groups}::1`,
    'Teredo, as server': `2001:0:${groups}::1`,
    'Teredo, as client': `2001:0:4136:e378:8000:63bf:${inverted}`,
    'ISATAP, link-local': `fe80::5efe:${groups}`,
    'ISATAP, global': `2a00:1450::5efe:${groups}`,
    'ISATAP, global and unique': `2a00:1450::200:5efe:${a}.${b}.${c}.${d}`,
  };
};

/** First, last and middle address of a network. */
const cornersOf = (network: string): string[] => {
  const [address, bits] = ipaddr.parseCIDR(network);
  const bytes = address.toByteArray();
  const filled = (rest: number): string =>
    ipaddr
      .fromByteArray(bytes.map((byte, index) => byte | (rest & (0xff >> Math.min(8, Math.max(0, bits - index * 8))))))
      .toString();
  return [...new Set([filled(0), filled(0x55), filled(0xff)])];
};

const tricksAround = (port: number): Trick[] => {
  const host = `127.0.0.1:${port}`;
  return Object.entries({
    'user in front': `http://user@${host}/`,
    'user and password': `http://user:password@${host}/`,
    'a public host as user': `http://example.com@${host}/`,
    'a public host and port as user': `http://example.com:443@${host}/`,
    'two at signs': `http://a@example.com@${host}/`,
    'an encoded slash as user': `http://example.com%2f@${host}/`,
    'an encoded number sign as user': `http://example.com%23@${host}/`,
    'backslash for slash': `http:\\\\${host}\\`,
    'backslash before a public host': `http://${host}\\@example.com/`,
    'slash missing': `http:/${host}/`,
    'slashes missing': `http:${host}/`,
    'slashes too many': `http://///${host}/`,
    'tab in the host': `http://127.0.\t0.1:${port}/`,
    'newline in the host': `http://127.0.\n0.1:${port}/`,
    'newline in the scheme': `ht\ntp://${host}/`,
    'spaces around': `  http://${host}/  `,
    'NUL in front': `\0http://${host}/`,
    'NUL in the host': `http://127.0.0.1\0.example.com:${port}/`,
    'encoded NUL in the host': `http://127.0.0.1%00.example.com:${port}/`,
    'encoded newline in the host': `http://127.0.0.1%0a.example.com:${port}/`,
    'capitals in the scheme': `HTTP://${host}/`,
    'port padded': `http://127.0.0.1:000${port}/`,
    'port empty': 'http://127.0.0.1:/',
    'two ports': `http://127.0.0.1:80:${port}/`,
    'brackets around IPv4': `http://[127.0.0.1]:${port}/`,
    'bracket unclosed': `http://[::1:${port}/`,
    'zone id': `http://[fe80::1%25eth0]:${port}/`,
    'zone id, bare': `http://[fe80::1%eth0]:${port}/`,
    'zone id of loopback': `http://[::1%25lo]:${port}/`,
    'IPv6 loopback at length': `http://[0:0:0:0:0:0:0:1]:${port}/`,
    'IPv6 loopback padded': `http://[0000::0001]:${port}/`,
    'IPv6 loopback in IPv4 form': `http://[::0.0.0.1]:${port}/`,
    'IPv6 unspecified': `http://[::]:${port}/`,
    'overflowing number': `http://${2 ** 32 + 0x7f000001}:${port}/`,
    'overflowing octet': `http://383.0.0.1:${port}/`,
    'five parts': `http://127.0.0.0.1:${port}/`,
    'two trailing dots': `http://127.0.0.1..:${port}/`,
    'other scheme: ftp': `ftp://${host}/`,
    'other scheme: ws': `ws://${host}/`,
    'other scheme: gopher': `gopher://${host}/_POST`,
    'other scheme: file': 'file:///etc/passwd',
    'other scheme: file with a host': 'file://127.0.0.1/etc/passwd',
    'other scheme: data': 'data:text/plain,hello',
    'other scheme: a socket': `http+unix://%2fvar%2frun%2fdocker.sock/`,
    'no scheme': `//${host}/`,
    nothing: '',
  }).map(([trick, url]) => ({ url, trick }));
};

/** Names that mean this machine, in spellings. How they are looked up is the system's own matter. */
const localNames = ['localhost', 'LOCALHOST', 'localhost.', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'local%68ost'];

/** Every URL that must not be reached; those of this machine lead to `port`. */
export const ssrfCorpus = (port: number): Trick[] => {
  const tricks: Trick[] = [];
  const add = (trick: string, host: string): void => void tricks.push({ url: `http://${host}:${port}/`, trick });
  for (const target of targets) {
    for (const [trick, host] of Object.entries(spellingsV4(target))) add(`${target}, ${trick}`, host);
    for (const [trick, host] of Object.entries(spellingsV6(target))) add(`${target}, ${trick}`, `[${host}]`);
  }
  for (const network of specialV4) for (const address of cornersOf(network)) add(`in ${network}`, address);
  for (const network of specialV6) for (const address of cornersOf(network)) add(`in ${network}`, `[${address}]`);
  for (const address of metadata) add('metadata of a cloud', address);
  for (const name of localNames) add('name of this machine', name);
  tricks.push(...tricksAround(port));
  const seen = new Set<string>();
  return tricks.filter(({ url }) => !seen.has(url) && seen.add(url));
};

/** Public places, some of them a step beside a special one: refusing these would be a fault as well. */
export const publicUrls: readonly string[] = [
  ...specialV4.flatMap((network) => {
    const [address, bits] = ipaddr.parseCIDR(network);
    const first = numberOf(address.toString());
    const after = first + 2 ** (32 - bits);
    return [first - 1, after].filter((value) => value > 2 ** 24 && value < 224 * 2 ** 24);
  }),
]
  .filter((value) => {
    const address = ipaddr.IPv4.parse(String(value));
    return !specialV4.some((network) => address.match(ipaddr.IPv4.parseCIDR(network)));
  })
  .map((value) => `https://${ipaddr.IPv4.parse(String(value)).toString()}/`)
  .concat(
    [
      '1.1.1.1',
      '8.8.8.8',
      '9.9.9.9',
      '93.184.216.34',
      '134744072',
      '0x08080808',
      '8.8.2056',
      '010.010.010.010',
      '8。8。8。8',
      '8.8.8.8.',
      '168.63.129.15',
      '168.63.129.17',
      '[2606:4700::1111]',
      '[2a00:1450:4001::1]',
      '[2001:200::1]',
      '[2001:4860:4860::8888]',
      '[2003::1]',
      '[2400:cb00::1]',
      '[2620:fe::fe]',
      '[2600::]',
      '[2001:db7::1]',
      '[2001:db9::1]',
      '[2a00:1450::5eff:a00:1]',
      '[2a00:1450::5efe:808:808]',
      '[::ffff:8.8.8.8]',
    ].map((host) => `https://${host}/`),
  )
  .concat([
    'https://8.8.8.8/?url=http://127.0.0.1/',
    'https://10.0.0.1@8.8.8.8/',
    'https://8.8.8.8:8443/a/../b',
    'https://8.8.8.8/@127.0.0.1',
  ]);
