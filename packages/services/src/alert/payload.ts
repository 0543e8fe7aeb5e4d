import { type AlertFacts, alertText, alertTitle, isAlertType, shownUrl } from '@posthorn/shared/alert';
import { errorWords, type Outcome } from '@posthorn/shared/outcome';
import { z } from 'zod';
import { noticeExample } from '../notice/example.ts';
import { NoticePayload } from '../notice/schema.ts';
import { AlertType } from './schema.ts';

/** What is delivered to people: the notice, with what it says in words. Tools for chats show `text`. */
export const AlertPayload = z
  .object({
    type: AlertType,
    text: z.string().describe('What happened, in a few sentences'),
    data: z
      .looseObject({
        title: z.string().describe('The same in one line'),
        tenantName: z.string(),
        appId: z.string(),
        appName: z.string(),
        endpointId: z.string(),
        endpointUrl: z.string().describe('Without credentials and query'),
        isTest: z.boolean().optional(),
        omitted: z.int().optional(),
      })
      .describe('Beside these what operational webhooks have in `data` for the type'),
  })
  .meta({ id: 'AlertPayload' });
export type AlertPayload = z.output<typeof AlertPayload>;

type Names = { appName: string | null; endpointUrl: string | null; tenantName: string | null };

const factsOf = (notice: NoticePayload, type: AlertType, names: Names): AlertFacts => {
  const place = { type, appName: names.appName ?? '', endpointUrl: names.endpointUrl ?? '' };
  if (notice.type === 'endpoint.disabled')
    return { ...place, reason: notice.data.reason, failSince: notice.data.failSince };
  if ('lastAttempt' in notice.data) return { ...place, msgId: notice.data.msgId, error: notice.data.lastAttempt.error };
  return place;
};

/** Null: it is nothing to alert people of. */
export const alertOf = (notice: NoticePayload, names: Names): AlertPayload | null => {
  if (!isAlertType(notice.type) || !('endpointId' in notice.data)) return null;
  const facts = factsOf(notice, notice.type, names);
  return {
    type: notice.type,
    text: alertText(facts),
    data: {
      ...notice.data,
      title: alertTitle(facts),
      tenantName: names.tenantName ?? '',
      appName: facts.appName,
      endpointUrl: shownUrl(facts.endpointUrl),
    },
  };
};

const exampleOutcome: Outcome = { kind: 'response', status: 500, retryAfterMs: null, asked: null };

/** An example that says that it is one. */
export const alertTest = (type: AlertType, names: { appId: string; appName: string; tenantName: string }) => {
  const notice = NoticePayload.parse(noticeExample(type));
  if ('lastAttempt' in notice.data) notice.data.lastAttempt.error = errorWords(exampleOutcome);
  const alert = alertOf(notice, { ...names, endpointUrl: 'https://example.com/webhooks' });
  if (!alert) throw new Error(`${type} is told to nobody`);
  return {
    ...alert,
    text: `This is a test. ${alert.text}`,
    data: { ...alert.data, appId: names.appId, title: `Test: ${alert.data.title}`, isTest: true },
  };
};
