/** What people are alerted of: the notices of one application that somebody has to act on, or may stop worrying about. */
export const alertTypes = [
  'message.attempt.failing',
  'endpoint.disabled',
  'message.attempt.exhausted',
  'message.attempt.recovered',
] as const;

export type AlertType = (typeof alertTypes)[number];

export const isAlertType = (type: string): type is AlertType => alertTypes.some((each) => each === type);

export type AlertFacts = {
  type: AlertType;
  appName: string;
  endpointUrl: string;
  /** Of a message. */
  msgId?: string | undefined;
  error?: string | null | undefined;
  /** Of an endpoint that was disabled. */
  reason?: 'manual' | 'gone' | 'failing' | 'asked' | undefined;
  failSince?: string | null | undefined;
};

const shownCharsMax = 200;

const bounded = (text: string): string => (text.length > shownCharsMax ? `${text.slice(0, shownCharsMax - 1)}…` : text);

/** On one line, however the name was typed. */
const oneLine = (text: string): string => bounded(text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());

/** Where to, without what may be a credential: it leaves for a chat or a mailbox. */
export const shownUrl = (url: string): string => {
  if (!URL.canParse(url)) return oneLine(url);
  const { origin, pathname } = new URL(url);
  return bounded(`${origin}${pathname === '/' ? '' : pathname}`);
};

const disabledBecause = ({ reason, failSince }: AlertFacts): string => {
  switch (reason) {
    case 'gone':
      return 'It answered 410: it is gone for good and wants no more.';
    case 'failing':
      return failSince ? `It has only failed since ${failSince}.` : 'It only failed.';
    case 'asked':
      return 'Its own answer asked for it.';
    default:
      return 'A person or the API switched it off.';
  }
};

/** The same in one line, as a chat or the subject of a mail shows it. */
export const alertTitle = ({ type, appName, endpointUrl }: AlertFacts): string => {
  const endpoint = `${shownUrl(endpointUrl)} (${oneLine(appName)})`;
  switch (type) {
    case 'message.attempt.failing':
      return `An endpoint is failing: ${endpoint}`;
    case 'endpoint.disabled':
      return `An endpoint was disabled: ${endpoint}`;
    case 'message.attempt.exhausted':
      return `A message was given up: ${endpoint}`;
    case 'message.attempt.recovered':
      return `An endpoint has recovered: ${endpoint}`;
  }
};

const whatOf = (facts: AlertFacts): string => {
  const message = facts.msgId ?? 'a message';
  const error = facts.error ? ` ${oneLine(facts.error)}` : '';
  switch (facts.type) {
    case 'message.attempt.failing':
      return `Several tries of ${message} failed.${error} It is tried again by schedule.`;
    case 'endpoint.disabled':
      return `${disabledBecause(facts)} Nothing is sent to it until it is enabled again; what waits is kept.`;
    case 'message.attempt.exhausted':
      return `The last try of ${message} failed.${error} It can be sent again from the portal.`;
    case 'message.attempt.recovered':
      return `${message} arrived after it had failed.`;
  }
};

/** What happened and what becomes of it, in a few sentences. */
export const alertText = (facts: AlertFacts): string => `${alertTitle(facts)}. ${whatOf(facts)}`;

/** Said at the end of one that stands for more. */
export const omittedText = (count: number): string =>
  count === 1 ? 'One more of this kind happened meanwhile.' : `${count} more of this kind happened meanwhile.`;

/** By which door an alert was set up. */
export const alertDoors = ['api_key', 'member', 'portal', 'operator', 'system'] as const;
export type AlertDoor = (typeof alertDoors)[number];

const setUpWords: Record<AlertDoor, (name: string) => string> = {
  api_key: (name) => `the API key ${name}`,
  member: (name) => name,
  portal: (name) => `${name} in the portal`,
  operator: (name) => `${name} (operator)`,
  system: (name) => name,
};

export type SetUp = { name: string; door: AlertDoor };

/** As it is kept; what is unknown is nobody's. */
export const setUpOf = (kept: { setUpBy?: string; setUpIn?: string }): SetUp => ({
  name: kept.setUpBy ?? '',
  door: alertDoors.find((door) => door === kept.setUpIn) ?? 'system',
});

export type AlertMail = { subject: string; text: string };

/** The mail of an alert. Its subject is one line; nothing of it comes before the end of the headers. */
export const alertMail = (alert: {
  title: string;
  text: string;
  tenantName: string;
  setUpBy: SetUp;
  link: string | null;
}): AlertMail => ({
  subject: oneLine(`[${oneLine(alert.tenantName)}] ${alert.title}`),
  text: [
    alert.text,
    ...(alert.link === null ? [] : ['', alert.link]),
    '',
    '-- ',
    `Sent for ${oneLine(alert.tenantName)}. This alert was set up by ${oneLine(setUpWords[alert.setUpBy.door](alert.setUpBy.name))};`,
    'it is changed and switched off on the page "Alerts" of the webhook portal.',
    '',
  ].join('\n'),
});

const scheme = 'mailto:';

/** An alert by mail is stored as the URL that everybody knows for it. */
export const mailUrl = (address: string): string => `${scheme}${address}`;

/** The address of such a URL; null: it is another. */
export const mailAddressOf = (url: string): string | null => (url.startsWith(scheme) ? url.slice(scheme.length) : null);
