const credential = /authorization|cookie|token|secret|password|credential|session|auth|api-?key/i;

/** Whether a header's value is likely a credential, which is never shown again once it was set. Signatures are no secret. */
export const isSensitiveHeader = (name: string): boolean => credential.test(name);
