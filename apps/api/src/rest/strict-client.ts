// The official Go client of Svix, version 1, refuses every answer with a field that it does not know, and asks for some that are
// gone by now. It is answered in the shapes of its time; everybody else gets all there is.

const strict = /^svix-libs\/1\.\d+\.\d+\/go$/;

const endpointFields = [
  'channels',
  'createdAt',
  'description',
  'disabled',
  'filterTypes',
  'id',
  'uid',
  'updatedAt',
  'url',
];
const messageFields = ['channels', 'eventId', 'eventType', 'id', 'payload', 'tags', 'timestamp'];

const fieldsOf: Record<string, readonly string[]> = {
  application: ['createdAt', 'id', 'metadata', 'name', 'uid', 'updatedAt'],
  'event-type': [
    'archived',
    'createdAt',
    'deprecated',
    'description',
    'featureFlag',
    'groupName',
    'name',
    'schemas',
    'updatedAt',
  ],
  endpoint: [...endpointFields, 'metadata'],
  message: messageFields,
  attempt: [
    'endpointId',
    'id',
    'msgId',
    'response',
    'responseDurationMs',
    'responseStatusCode',
    'status',
    'timestamp',
    'triggerType',
    'url',
  ],
  'attempted-message': [...messageFields, 'nextAttempt', 'status'],
  destination: [...endpointFields, 'nextAttempt', 'status'],
  task: ['id', 'status', 'task'],
};

const kindOf: Record<string, string> = {
  'v1.message-attempt.list-by-endpoint': 'attempt',
  'v1.message-attempt.list-by-msg': 'attempt',
  'v1.message-attempt.get': 'attempt',
  'v1.message-attempt.list-attempted-messages': 'attempted-message',
  'v1.message-attempt.list-attempted-destinations': 'destination',
  'v1.endpoint.send-example': 'message',
  'v1.endpoint.recover': 'task',
  'v1.endpoint.replay-missing': 'task',
};
const ordinary = /^v1\.(application|event-type|endpoint|message)\.(list|create|get|update|patch)$/;

export const isStrictClient = (userAgent: string | undefined): boolean =>
  userAgent?.startsWith('svix-libs/1.') === true && strict.test(userAgent);

const narrowOne = (kind: string, value: unknown): unknown => {
  const fields = fieldsOf[kind];
  if (!fields || typeof value !== 'object' || value === null) return value;
  const given: Record<string, unknown> = { ...value };
  const kept = Object.fromEntries(fields.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
  if ('throttleRate' in given) kept.rateLimit = given.throttleRate;
  if (kind === 'endpoint' || kind === 'destination') kept.version = 1;
  return kept;
};

/** An answer as that client knows it; lists by their rows. */
export const narrow = (operationId: string, output: unknown): unknown => {
  const kind = kindOf[operationId] ?? ordinary.exec(operationId)?.[1];
  if (!kind || typeof output !== 'object' || output === null) return output;
  if ('data' in output && Array.isArray(output.data)) {
    return { ...output, data: output.data.map((row: unknown) => narrowOne(kind, row)) };
  }
  return narrowOne(kind, output);
};
