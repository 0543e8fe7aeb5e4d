/** What is said of verifying signatures. */
export const enVerify = {
  verify: {
    title: 'Verify signatures',
    lead: 'So that your receiver takes nothing that did not come from here.',
    code: 'Code for your receiver',
    language: 'Language',
    copyCode: 'Copy code',
    placeholder: 'Reveal the secret to have it filled in.',
    fill: 'Fill in the secret',
    publicKey: 'This endpoint signs with a key pair: a library of Standard Webhooks verifies it with the public key.',
    debug: 'Why does it not verify?',
    debugLead: 'Paste what your receiver got. Nothing of it leaves this browser.',
    headers: 'Headers',
    headersHint: 'webhook-id, webhook-timestamp and webhook-signature, as lines, as JSON, or from a curl command.',
    body: 'Body, as it came',
    secret: 'Signing secret',
    check: 'Check',
    signed: 'Signed text',
    signedBody: (bytes: string) => `and the body of ${bytes}`,
    expected: 'Expected signature',
    received: 'Received',
    recompute: 'Check the signature of this attempt',
    recomputeHint: 'It is computed anew in this browser with the present secret. The look at the secret is on record.',
    tab: 'Signature',
    finding: {
      valid: 'The signature fits.',
      no_headers:
        'A header is missing: webhook-id, webhook-timestamp and webhook-signature are all needed. A proxy may drop them.',
      no_secret: 'Enter the signing secret of the endpoint.',
      bad_secret: 'This is no secret: it begins with whsec_ (or whpk_) and goes on in base64. Copy it again, whole.',
      bad_timestamp: 'webhook-timestamp is no number of seconds.',
      old_timestamp:
        'The timestamp is more than five minutes from now: receivers refuse it. For a message of the past that is as it should be; otherwise set the clock of the receiver.',
      line_ends: 'The line ends of the body were changed on the way. Verify the bytes as they come.',
      outer_space: 'Spaces or a line end at the edge of the body were added or lost. Verify the bytes as they come.',
      laid_out:
        'The body was parsed and written anew before it was verified. Verify the raw text, and parse it afterwards.',
      mismatch: 'The signature does not fit: it is the secret of another endpoint, or the body was changed.',
      no_crypto: 'This browser computes signatures on pages over https only.',
    },
  },
};
