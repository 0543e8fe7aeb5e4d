type Wanted = { eventTypes: readonly string[] | null; channels: readonly string[] | null };
type Offered = { eventType: string; channels: readonly string[] | null };

/**
 * Whether an endpoint wants a message. No event types: all of them. No channels: all messages; with channels there must be an
 * overlap, so a message without channels never reaches an endpoint that names some.
 */
export const wantsMessage = (endpoint: Wanted, message: Offered): boolean => {
  if (endpoint.eventTypes && !endpoint.eventTypes.includes(message.eventType)) return false;
  const channels = endpoint.channels;
  if (!channels || channels.length === 0) return true;
  return message.channels?.some((channel) => channels.includes(channel)) ?? false;
};
