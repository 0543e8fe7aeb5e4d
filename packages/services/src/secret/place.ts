/** Where a sealed value belongs: bound to the ciphertext, so that it cannot be opened in another's place. */
export const endpointSecretPlace = (endpointId: string): string => `endpoint_secret/${endpointId}`;
export const endpointHeadersPlace = (endpointId: string): string => `endpoint_headers/${endpointId}`;
