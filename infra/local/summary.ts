import type { LocalStack } from './local-file.ts';

/** What a person who has just started Posthorn needs next: where things are, how to sign in, and a first event. */
export const summarise = (stack: LocalStack, localFile: string): string => `
  Posthorn

  API            ${stack.apiUrl}  (reference: ${stack.apiUrl}/docs)
  Portal         ${stack.portalUrl}
    member       ${stack.memberEmail}  ${stack.memberPassword}
    operator     ${stack.operatorEmail}  ${stack.operatorPassword}
  Temporal       ${stack.temporalUiUrl ?? stack.temporalAddress}
  Demo receiver  ${stack.receiverUrl}
  All of it      ${localFile}

  A first event, to be pasted as it is:

    URL=${stack.apiUrl} KEY=${stack.apiKey}
    call() { curl -sS "$URL/api/v1/$1" -H "authorization: Bearer $KEY" -H "content-type: application/json" -d "$2"; echo; }
    call 'app?get_if_exists=true' '{"name": "My shop", "uid": "my-shop"}'
    call app/my-shop/endpoint '{"url": "${stack.receiverUrl}/in/my-shop"}'
    call app/my-shop/msg '{"eventType": "order.placed", "payload": {"order": 1, "total": "9.90"}}'
    curl -sS ${stack.receiverUrl}/inbox/my-shop

  A whole demonstration: npm run demo. Stop with Ctrl-C; everything is kept.
`;
