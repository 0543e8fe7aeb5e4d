/** What an attempt sends of a message. */
export type Outgoing = {
  id: string;
  eventType: string;
  payload: string;
  /** Null: application/json, unless the endpoint says otherwise. */
  contentType: string | null;
  /** The sender's own headers for this message. */
  headers: Record<string, string> | null;
  /** When it was to go out; null or absent: at once. */
  deliverAt?: Date | null;
};

/** The columns of a message `m` as lanes and recoveries read them. */
export const outgoingColumns = `m.event_type as "eventType", m.payload, m.content_type as "contentType", m.headers,
  m.ordering_key as "orderingKey", m.expires_at as "expiresAt", m.deliver_at as "deliverAt"`;

export type OutgoingRow = Omit<Outgoing, 'id' | 'payload'> & {
  /** Null: expunged. */
  payload: string | null;
  orderingKey: string | null;
  /** No try is begun after this. */
  expiresAt: Date | null;
};

export const outgoingOf = (messageId: string, row: OutgoingRow, payload: string): Outgoing => ({
  id: messageId,
  eventType: row.eventType,
  payload,
  contentType: row.contentType,
  headers: row.headers,
  deliverAt: row.deliverAt ?? null,
});

export const isExpired = (expiresAt: Date | null, now: number): boolean =>
  expiresAt !== null && expiresAt.getTime() <= now;

export const expiredWords = 'The time within which the message was to be delivered is over.';
