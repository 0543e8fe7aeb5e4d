import { exampleOfSchema } from '@posthorn/shared/schema-example';
import { z } from 'zod';
import { NoticeType, noticePayloads } from './schema.ts';

/** What a notice of the type looks like. These types are built in: they are in no tenant's catalogue. */
export const noticeExample = (eventType: string): unknown => {
  const schema = noticePayloads[NoticeType.parse(eventType)];
  const { omitted: _, ...data } = schema.shape.data.shape;
  return exampleOfSchema(z.toJSONSchema(z.object({ type: schema.shape.type, data: z.object(data) })));
};
