/** The request body of a publish whose `payload` has exactly `payloadBytes` bytes; an order, filled up with a note. */
export const messageBody = (eventType: string, payloadBytes: number): Buffer => {
  const shell = JSON.stringify({ orderId: 'ord_20418', total: 12900, currency: 'EUR', note: '' });
  const note = 'two boxes, leave them at the gate; '.repeat(Math.ceil(payloadBytes / 35));
  const payload = shell.replace('"note":""', `"note":"${note.slice(0, Math.max(0, payloadBytes - shell.length))}"`);
  return Buffer.from(`{"eventType":${JSON.stringify(eventType)},"payload":${payload}}`);
};

/** The same message `count` times, as the body of a batch. */
export const batchBody = (message: Buffer, count: number): Buffer =>
  Buffer.from(`{"messages":[${new Array<string>(count).fill(message.toString()).join(',')}]}`);
