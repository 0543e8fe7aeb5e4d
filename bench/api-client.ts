/** The few calls a benchmark needs to set its stage, over the same door as its load. */
export interface ApiClient {
  /** The answer is read to its end, so that its time is the whole one's. */
  get: <Answer>(path: string) => Promise<Answer>;
  post: (path: string, body: unknown) => Promise<{ id: string }>;
  delete: (path: string) => Promise<void>;
}

export const createApiClient = (apiUrl: string, apiKey: string): ApiClient => {
  const call = async (method: string, path: string, body: unknown): Promise<Response> => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // 409: it is there already, which is as good.
    if (!response.ok && response.status !== 409) {
      throw new Error(`${method} ${path} was answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
    }
    return response;
  };
  return {
    get: async <Answer>(path: string) => (await (await call('GET', path, undefined)).json()) as Answer,
    post: async (path, body) => (await (await call('POST', path, body)).json()) as { id: string },
    delete: async (path) => {
      await (await call('DELETE', path, undefined)).arrayBuffer();
    },
  };
};
