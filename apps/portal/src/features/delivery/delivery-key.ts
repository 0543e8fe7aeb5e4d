/** What tells two deliveries apart. */
export const deliveryKey = ({ msgId, endpointId }: { msgId: string; endpointId: string }): string =>
  `${msgId}/${endpointId}`;
