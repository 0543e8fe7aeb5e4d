import type { enVerify } from './en-verify.ts';

export const deVerify: typeof enVerify = {
  verify: {
    title: 'Signaturen prüfen',
    lead: 'Damit Ihr Empfänger nichts annimmt, was nicht von hier kommt.',
    code: 'Code für Ihren Empfänger',
    language: 'Sprache',
    copyCode: 'Code kopieren',
    placeholder: 'Zeigen Sie das Geheimnis, damit es eingesetzt wird.',
    fill: 'Geheimnis einsetzen',
    publicKey:
      'Dieser Endpunkt signiert mit einem Schlüsselpaar: Eine Bibliothek von Standard Webhooks prüft mit dem öffentlichen Schlüssel.',
    debug: 'Warum schlägt die Prüfung fehl?',
    debugLead: 'Fügen Sie ein, was Ihr Empfänger bekam. Nichts davon verlässt diesen Browser.',
    headers: 'Kopfzeilen',
    headersHint:
      'webhook-id, webhook-timestamp und webhook-signature, als Zeilen, als JSON oder aus einem curl-Befehl.',
    body: 'Inhalt, wie er kam',
    secret: 'Signaturgeheimnis',
    check: 'Prüfen',
    signed: 'Signierter Text',
    signedBody: (bytes) => `und der Inhalt von ${bytes}`,
    expected: 'Erwartete Signatur',
    received: 'Erhalten',
    recompute: 'Signatur dieses Versuchs prüfen',
    recomputeHint:
      'Sie wird in diesem Browser mit dem jetzigen Geheimnis neu berechnet. Der Blick auf das Geheimnis wird festgehalten.',
    tab: 'Signatur',
    finding: {
      valid: 'Die Signatur passt.',
      no_headers:
        'Eine Kopfzeile fehlt: webhook-id, webhook-timestamp und webhook-signature werden alle gebraucht. Ein Proxy kann sie entfernen.',
      no_secret: 'Geben Sie das Signaturgeheimnis des Endpunkts ein.',
      bad_secret:
        'Das ist kein Geheimnis: Es beginnt mit whsec_ (oder whpk_) und geht in Base64 weiter. Kopieren Sie es noch einmal ganz.',
      bad_timestamp: 'webhook-timestamp ist keine Zahl von Sekunden.',
      old_timestamp:
        'Der Zeitstempel liegt mehr als fünf Minuten von jetzt entfernt: Empfänger lehnen ihn ab. Bei einer Nachricht von früher ist das richtig so; sonst stellen Sie die Uhr des Empfängers.',
      line_ends: 'Die Zeilenenden des Inhalts wurden unterwegs verändert. Prüfen Sie die Bytes, wie sie kommen.',
      outer_space:
        'Am Rand des Inhalts kamen Leerzeichen oder ein Zeilenende dazu oder gingen verloren. Prüfen Sie die Bytes, wie sie kommen.',
      laid_out:
        'Der Inhalt wurde vor der Prüfung gelesen und neu geschrieben. Prüfen Sie den rohen Text und lesen Sie ihn erst danach.',
      mismatch:
        'Die Signatur passt nicht: Es ist das Geheimnis eines anderen Endpunkts, oder der Inhalt wurde verändert.',
      no_crypto: 'Dieser Browser berechnet Signaturen nur auf Seiten mit https.',
    },
  },
};
