import { omittedText } from '@posthorn/shared/alert';
import { z } from 'zod';
import type { Payload } from './payload.ts';
import { NoticePayload } from './schema.ts';

/** One that stands for others beside it says how many they were. */
export const withOmitted = (payload: Payload, omitted: number): Payload => {
  if (omitted === 0) return payload;
  if ('text' in payload)
    return {
      ...payload,
      text: `${payload.text} ${omittedText(omitted)}`,
      data: { ...payload.data, omitted },
    };
  return NoticePayload.parse({ ...payload, data: { ...payload.data, omitted } });
};

const Omitted = z.object({ data: z.object({ omitted: z.int().default(0) }) });

/** The same, read from what is stored. */
export const omittedOf = (payload: string): number => Omitted.parse(JSON.parse(payload)).data.omitted;
