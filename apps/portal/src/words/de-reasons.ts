import { type FailureCode, failureWords } from '@posthorn/shared/outcome';

/** What went wrong with an attempt before an answer came. */
export const deErrorCode: Record<FailureCode, string> = {
  dns_not_found: 'Den Rechnernamen gibt es nicht.',
  dns_failed: 'Der Rechnername konnte nicht nachgeschlagen werden.',
  address_forbidden: 'Der Rechner hat eine private oder reservierte Adresse, an die diese Installation nicht sendet.',
  connection_refused: 'Der Empfänger hat die Verbindung abgelehnt: Auf diesem Port lauscht nichts.',
  connection_reset: 'Der Empfänger hat die Verbindung geschlossen, bevor er geantwortet hatte.',
  connection_timeout: 'Der Empfänger hat die Verbindung nicht rechtzeitig angenommen.',
  unreachable: 'Es führt kein Weg zum Empfänger.',
  tls_failed: 'Die gesicherte Verbindung kam nicht zustande.',
  tls_certificate: 'Das Zertifikat des Empfängers gilt nicht für diesen Rechner.',
  timeout: 'Der Empfänger hat nicht rechtzeitig geantwortet.',
  protocol: 'Der Empfänger hat nicht in gültigem HTTP geantwortet.',
  body_truncated: 'Die Antwort brach vor ihrem Ende ab.',
  headers_too_large: 'Die Kopfzeilen der Antwort sind größer als erlaubt.',
  internal: 'Der Versuch brach durch einen Fehler des Absenders selbst ab.',
  mail_off: 'In dieser Installation ist kein Mailserver eingetragen, deshalb sendet sie keine E-Mail.',
  request_invalid: 'Die Anfrage ließ sich mit den Einstellungen des Endpunkts nicht bilden.',
};

type Rule = readonly [said: RegExp, inGerman: (...parts: string[]) => string];

const answered = (status: string): string => `Der Empfänger antwortete ${status}`;

// The sentences of the engine that stand beside deliveries, recoveries and endpoints. What is not among them is said as it came.
const rules: readonly Rule[] = [
  [
    /^The endpoint is in (trouble: what comes waits until a try shows that it answers again|recovery)\.$/,
    () => 'Der Endpunkt ist gestört: Was kommt, wartet, bis ein Versuch zeigt, dass er wieder antwortet.',
  ],
  [/^The endpoint fails\.$/, () => 'Der Endpunkt ist gestört.'],
  [/^The endpoint is paused\.$/, () => 'Der Endpunkt ist angehalten.'],
  [/^The endpoint is disabled\.$/, () => 'Der Endpunkt ist ausgeschaltet.'],
  [
    /^The endpoint is disabled\. Enable it and recover to send what waits\.$/,
    () => 'Der Endpunkt ist ausgeschaltet. Schalten Sie ihn ein und senden Sie erneut, was wartet.',
  ],
  [/^The endpoint or its application was deleted\.$/, () => 'Der Endpunkt oder seine Anwendung wurde gelöscht.'],
  [/^The endpoint was deleted\.$/, () => 'Der Endpunkt wurde gelöscht.'],
  [/^The application was deleted\.$/, () => 'Die Anwendung wurde gelöscht.'],
  [/^The endpoint was disabled\.$/, () => 'Der Endpunkt wurde ausgeschaltet.'],
  [
    /^The endpoint was disabled: the receiver answered 410, it is gone for good\.$/,
    () => 'Der Endpunkt wurde ausgeschaltet: Der Empfänger antwortete 410, es gibt ihn nicht mehr.',
  ],
  [
    /^The endpoint was disabled: the receiver asked for it\.$/,
    () => 'Der Endpunkt wurde ausgeschaltet: Der Empfänger hat darum gebeten.',
  ],
  [
    /^The endpoint was disabled: it only failed for days\.$/,
    () => 'Der Endpunkt wurde ausgeschaltet: Er scheiterte tagelang ohne einen Erfolg.',
  ],
  [
    /^The endpoint answers slowly: it is served apart so that others do not wait\.$/,
    () => 'Der Endpunkt antwortet langsam: Er wird für sich bedient, damit andere nicht warten.',
  ],
  [
    /^More comes in than the rate of the endpoint lets go: what waits goes out at that rate\.$/,
    () => 'Es kommt mehr herein, als die Rate des Endpunkts durchlässt: Was wartet, geht mit dieser Rate hinaus.',
  ],
  [
    /^The endpoint takes its messages in order: what comes after waits until this one is through\.$/,
    () => 'Der Endpunkt nimmt seine Nachrichten der Reihe nach: Was danach kommt, wartet, bis diese durch ist.',
  ],
  [/^A delivery waits for its next try\.$/, () => 'Eine Zustellung wartet auf ihren nächsten Versuch.'],
  [/^Put back on its way by a replay\.$/, () => 'Von einem erneuten Senden wieder auf den Weg gebracht.'],
  [
    /^A replay put deliveries back on their way\.$/,
    () => 'Ein erneutes Senden brachte Zustellungen wieder auf den Weg.',
  ],
  [
    /^Deliveries without an owner were found\.$/,
    () => 'Zustellungen, um die sich niemand kümmerte, wurden aufgenommen.',
  ],
  [/^The payload was expunged\.$/, () => 'Der Inhalt wurde gelöscht.'],
  [
    /^The time within which the message was to be delivered is over\.$/,
    () => 'Die Zeit, in der die Nachricht zuzustellen war, ist vorbei.',
  ],
  [
    /^A manual try failed, and it is not repeated by itself\.$/,
    () => 'Ein Versuch von Hand scheiterte; er wird nicht von selbst wiederholt.',
  ],
  [
    /^The receiver asked not to be sent this message again\.$/,
    () => 'Der Empfänger bat darum, diese Nachricht nicht noch einmal zu bekommen.',
  ],
  [/^All (\d+) tries of the schedule failed\.$/, (count) => `Alle ${count} vorgesehenen Versuche scheiterten.`],
  [/^Ignored by the retry policy\. (.+)$/, (why) => `Nach der Wiederholungsregel übergangen. ${deReason(why)}`],
  [
    /^Not tried again, as the retry policy says\. (.+)$/,
    (why) => `Nach der Wiederholungsregel nicht noch einmal versucht. ${deReason(why)}`,
  ],
  [/^Skipped by (.+)\.$/, (who) => `Übersprungen von ${who}.`],
  [/^Cancelled by (.+)\.$/, (who) => `Abgebrochen von ${who}.`],
  [
    /^The receiver answered (\d+), a redirect\./,
    (status) =>
      `${answered(status)}, eine Weiterleitung. Weiterleitungen wird nicht gefolgt: Tragen Sie die endgültige URL ein.`,
  ],
  [
    /^The receiver answered (410): /,
    (status) => `${answered(status)}: Es gibt ihn nicht mehr, und er will nichts mehr.`,
  ],
  [/^The receiver answered (429): /, (status) => `${answered(status)}: Er bekommt mehr, als er annimmt.`],
  [/^The receiver answered (\d+): it failed/, (status) => `${answered(status)}: Der Fehler liegt bei ihm.`],
  [/^The receiver answered (\d+) and so/, (status) => `${answered(status)} und nahm die Nachricht damit nicht an.`],
];

const failureCodes = Object.keys(failureWords) as FailureCode[];

/** A reason that the engine wrote down, in German. */
export const deReason = (said: string): string => {
  for (const [pattern, inGerman] of rules) {
    const found = pattern.exec(said);
    if (found) return inGerman(...found.slice(1));
  }
  const code = failureCodes.find((each) => failureWords[each] === said);
  return code ? deErrorCode[code] : said;
};
