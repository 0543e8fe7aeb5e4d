export const endpointUrlLengthMax = 2048;

/** Ports of mail, shells and file services: a request there is never a webhook and may be read as commands. */
const foreignPorts: ReadonlySet<string> = new Set(
  [0, 21, 22, 23, 25, 53, 110, 111, 135, 139, 143, 389, 445, 465, 587, 636, 993, 995].map(String),
);

export type UrlVerdict = { ok: true; url: URL } | { ok: false; reason: string };

const refuse = (reason: string): UrlVerdict => ({ ok: false, reason });

/** Whether a text can be an endpoint's URL at all. Whether its address may be sent to is judged where names can be looked up. */
export const judgeEndpointUrl = (text: string, allows: { http: boolean }): UrlVerdict => {
  if (text.length > endpointUrlLengthMax) return refuse(`A URL has at most ${endpointUrlLengthMax} characters.`);
  // The parser would drop these without a word, and what is stored would not be what is called.
  if (/[\s\p{Cc}\\]/u.test(text)) return refuse('A URL has no spaces, control characters or backslashes.');
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return refuse('This is no URL: it begins with https:// and a host.');
  if (!URL.canParse(text)) return refuse('This is no URL.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('Only https:// URLs can be sent to.');
  if (url.protocol === 'http:' && !allows.http) return refuse('Only https:// URLs are allowed here, this is http://.');
  if (url.hostname === '') return refuse('The URL names no host.');
  if (text.includes('#')) return refuse('A URL to send to has no fragment (#…).');
  if (foreignPorts.has(url.port)) return refuse(`Port ${url.port} belongs to another service than HTTP.`);
  return { ok: true, url };
};

const localSuffixes = ['.localhost', '.local', '.internal', '.localdomain', '.home.arpa', '.lan'];

/** Names that mean this machine or this network wherever they are looked up. */
export const isLocalName = (hostname: string): boolean => {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return name === 'localhost' || localSuffixes.some((suffix) => name.endsWith(suffix));
};
