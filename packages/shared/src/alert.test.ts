import { describe, expect, it } from 'vitest';
import {
  type AlertFacts,
  alertMail,
  alertText,
  alertTitle,
  alertTypes,
  mailAddressOf,
  mailUrl,
  setUpOf,
  shownUrl,
} from './alert.ts';

const facts: AlertFacts = { type: 'endpoint.disabled', appName: 'Ada & Sons', endpointUrl: 'https://ada.example/in' };

describe('an alert', () => {
  it.each([
    ['message.attempt.failing', 'Several tries of msg_1 failed. It refused. It is tried again by schedule.'],
    ['message.attempt.exhausted', 'The last try of msg_1 failed. It refused. It can be sent again from the portal.'],
    ['message.attempt.recovered', 'msg_1 arrived after it had failed.'],
  ] as const)('%s says what happened and what becomes of it', (type, said) => {
    const text = alertText({ ...facts, type, msgId: 'msg_1', error: 'It refused.' });
    expect(text).toBe(`${alertTitle({ ...facts, type })}. ${said}`);
  });

  it.each([
    [{ reason: 'manual' }, 'A person or the API switched it off.'],
    [{ reason: 'gone' }, 'It answered 410'],
    [{ reason: 'asked' }, 'Its own answer asked for it.'],
    [{ reason: 'failing', failSince: '2026-01-01T00:00:00.000Z' }, 'only failed since 2026-01-01T00:00:00.000Z.'],
  ] as const)('of a disabled endpoint says why: %o', (more, said) => {
    expect(alertText({ ...facts, ...more })).toContain(said);
  });

  it.each(alertTypes)('%s is one line whatever its names hold', (type) => {
    const text = alertText({ ...facts, type, appName: 'A\r\nBcc: x@example.com\u2028y\u0000', error: 'a\nb' });
    expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });
});

it.each([
  ['https://user:secret@ada.example/in?key=secret#x', 'https://ada.example/in'],
  ['https://ada.example:8443/', 'https://ada.example:8443'],
  [`https://ada.example/${'a'.repeat(500)}`, `https://ada.example/${'a'.repeat(179)}…`],
  ['no url', 'no url'],
])('of %s no credential is shown', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});

describe('a mail', () => {
  const alert = {
    title: alertTitle(facts),
    text: 'It is.',
    tenantName: 'Shop',
    setUpBy: setUpOf({ setUpBy: 'Ada', setUpIn: 'portal' }),
    link: null,
  };

  it('names the tenant and who set it up, and links where it can', () => {
    const mail = alertMail({ ...alert, link: 'https://hooks.example/portal/x' });
    expect(mail.subject).toBe('[Shop] An endpoint was disabled: https://ada.example/in (Ada & Sons)');
    expect(mail.text.split('\n')).toEqual(expect.arrayContaining(['It is.', 'https://hooks.example/portal/x', '-- ']));
    expect(mail.text).toContain('Sent for Shop. This alert was set up by Ada in the portal;');
    expect(alertMail(alert).text).not.toContain('https:');
  });

  it('has no further header, whatever the names hold', () => {
    const mail = alertMail({
      ...alert,
      title: 'x\r\nBcc: a@b.c',
      tenantName: 'S\nBcc: a@b.c',
      setUpBy: setUpOf({ setUpBy: 'A\r\n\r\nB' }),
    });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.text).toContain('set up by A B;');
  });

  it('has an address, and no webhook has one', () => {
    expect(mailAddressOf(mailUrl('ada@example.com'))).toBe('ada@example.com');
    expect(mailAddressOf('https://ada@example.com/')).toBeNull();
  });
});
