import { client } from '../../api/client.ts';

/** Asked at the same time: quick, and no burst that would meet the rate limit. */
const atOnceMax = 6;

export type SentAgain = { sent: number; failed: number; nothing: number };

/** Whether a delivery can be sent again at all, and has not arrived. */
const wants = (delivery: { state: string; endpointDeleted: boolean; endpointDisabled: boolean }): boolean =>
  delivery.state !== 'succeeded' &&
  delivery.state !== 'pending' &&
  !delivery.endpointDeleted &&
  !delivery.endpointDisabled;

/** Sends every delivery of these messages again that has not arrived. `nothing`: messages that had none. */
export const sendAgain = async (appId: string, msgIds: readonly string[]): Promise<SentAgain> => {
  const result: SentAgain = { sent: 0, failed: 0, nothing: 0 };
  const one = async (msgId: string): Promise<void> => {
    try {
      const story = await client.message.story.query({ app_id: appId, msg_id: msgId });
      const open = story.deliveries.filter(wants);
      if (open.length === 0) result.nothing += 1;
      for (const delivery of open) {
        await client.message.resend.mutate({ app_id: appId, msg_id: msgId, endpoint_id: delivery.endpointId });
        result.sent += 1;
      }
    } catch {
      result.failed += 1;
    }
  };
  for (let i = 0; i < msgIds.length; i += atOnceMax) await Promise.all(msgIds.slice(i, i + atOnceMax).map(one));
  return result;
};
