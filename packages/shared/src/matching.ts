type Wanted = { eventTypes: readonly string[] | null; channels: readonly string[] | null };
type Offered = { eventType: string; channels: readonly string[] | null };

/**
 * What keeps a message from an endpoint; null: nothing does. No event types: all of them. No channels: all messages; with channels
 * there must be an overlap, so a message without channels never reaches an endpoint that names some.
 */
export const whyUnwanted = (endpoint: Wanted, message: Offered): 'event_type' | 'channel' | null => {
  if (endpoint.eventTypes && !endpoint.eventTypes.includes(message.eventType)) return 'event_type';
  const channels = endpoint.channels;
  if (!channels || channels.length === 0) return null;
  return message.channels?.some((channel) => channels.includes(channel)) ? null : 'channel';
};

export const wantsMessage = (endpoint: Wanted, message: Offered): boolean => whyUnwanted(endpoint, message) === null;
