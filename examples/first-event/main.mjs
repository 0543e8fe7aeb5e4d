import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Posthorn } from 'posthorn';

const dataDir = process.env.POSTHORN_DATA_DIR ?? '.posthorn';
const { apiUrl, apiKey, receiverUrl } = JSON.parse(readFileSync(`${dataDir}/local.json`, 'utf8'));
const posthorn = new Posthorn(apiKey, { serverUrl: apiUrl });

await posthorn.applications.getOrCreate({ name: 'Ada & Sons', uid: 'ada' });
await posthorn.endpoints.create('ada', { url: `${receiverUrl}/in/ada`, eventTypes: ['order.placed'] });
const message = await posthorn.messages.create('ada', { eventType: 'order.placed', payload: { order: 1042 } });

await sleep(500);
for await (const attempt of posthorn.attempts.listByMessage('ada', message.id)) {
  console.log(message.id, attempt.statusText, attempt.responseStatusCode);
}
