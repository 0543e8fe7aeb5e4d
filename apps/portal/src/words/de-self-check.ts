/** Was gesehen wurde, aus den Angaben zusammengesetzt. */
export const seen: Record<string, (f: Record<string, string | number | boolean | null>) => string> = {
  database: (f) => `Postgres ${f.version} antwortet in ${f.pingMs} ms und hält ${f.megabytes} MB.`,
  database_role: (f) =>
    f.isSuper || f.bypassesRls || f.ownsTables
      ? `Die API handelt als ${f.role} und könnte die Zeilensicherheit umgehen.`
      : `Die API handelt als ${f.role}, besitzt keine Tabelle und kann die Zeilensicherheit nicht umgehen.`,
  migrations: (f) =>
    `${f.applied} Migrationen sind angewandt, ${f.expected ?? 'unbekannt viele'} gehören zu dieser Version.`,
  partitions: (f) =>
    f.aheadDays === null
      ? 'Es gibt keine Wochenpartitionen.'
      : `Partitionen reichen ${f.aheadDays} Tage voraus; ${f.strayRows} Zeilen liegen außerhalb aller Wochen.`,
  connections: (f) => `${f.used} von ${f.most} Verbindungen der Datenbank sind belegt.`,
  temporal: (f) =>
    f.workers === 0
      ? 'Kein Worker läuft, also kann niemand sagen, ob Temporal da ist.'
      : `${f.polling} von ${f.workers} Workern erreichen Temporal unter ${f.addresses}, Namensraum ${f.namespaces}.`,
  temporal_ui: (f) =>
    f.url === null
      ? 'Wo die Seiten von Temporal sind, ist nicht bekannt: Abläufe haben keinen Verweis.'
      : `Abläufe verweisen auf ${f.url}, Namensraum ${f.namespace}.`,
  lanes: (f) => `${f.owned} von ${f.lanes} Bahnen betreibt ein Worker, der lebt.`,
  sweep: (f) =>
    f.secondsAgo === null ? 'Noch kein Durchgang.' : `Der letzte Durchgang war vor ${f.secondsAgo} s zu Ende.`,
  clocks: (f) =>
    f.process === null
      ? 'Kein Prozess hat seine Uhr genannt.'
      : `Am weitesten von der Datenbank weicht die Uhr von ${f.process} ab: ${f.skewMs} ms.`,
  master_key: (f) => `Der Schlüssel ist als ${f.keyId} bekannt; ${f.workersWithAnother} Prozesse haben einen anderen.`,
  public_url: (f) => `Verweise führen zu ${f.publicUrl}.`,
  http_endpoints: (f) =>
    f.allowHttp
      ? 'Endpunkte dürfen http:// sein, wo ihr Mandant nichts bestimmt hat.'
      : 'Endpunkte müssen https:// sein, wenn ihr Mandant nichts anderes erlaubt.',
  allowed_subnets: (f) =>
    f.subnets === ''
      ? 'An kein privates Netz darf gesendet werden.'
      : `An diese privaten Netze darf gesendet werden: ${f.subnets}.`,
  operators: (f) => `Betreiber: ${f.operators}, davon ohne zweiten Faktor: ${f.withoutSecondFactor}.`,
  operator_token: (f) =>
    f.isSet
      ? 'Skripte dürfen mit einem Token als Betreiber handeln.'
      : 'Kein Token öffnet den Betrieb: Betreiber melden sich an.',
};

/** Was zu tun ist, wo etwas nicht stimmt. */
export const advice: Record<string, string> = {
  database: 'Getestet ist Postgres 18. Antwortet sie langsam: Last der Datenbank und Weg dorthin ansehen.',
  database_role:
    'Der Rolle Superuser, BYPASSRLS und Besitz nehmen: Ein Fehler in einer Abfrage zeigte sonst fremde Daten.',
  migrations: 'Den Migrationsauftrag in der Version der API ausführen.',
  partitions:
    'Ein Worker legt sie alle sechs Stunden an: nachsehen, warum nicht. Zeilen außerhalb stammen von einer falschen Uhr.',
  connections: 'max_connections erhöhen oder weniger Prozesse betreiben: Jeder braucht etwa 12 bis 20.',
  temporal:
    'Erste Versuche gehen weiter, spätere warten. Prüfen: Läuft Temporal, stimmen TEMPORAL_ADDRESS und Namensraum?',
  temporal_ui: 'POSTHORN_TEMPORAL_UI_URL und TEMPORAL_NAMESPACE für die API setzen.',
  lanes: 'Einen Worker starten. Läuft einer: nachsehen, ob er Temporal erreicht.',
  sweep: 'Im Protokoll der Worker nach sweep.failed suchen.',
  clocks: 'Alle Maschinen die Zeit von denselben Servern nehmen lassen: Empfänger weisen Signaturen falscher Zeit ab.',
  master_key: 'Allen Prozessen denselben zufälligen POSTHORN_MASTER_KEY geben (openssl rand -base64 32).',
  public_url:
    'TLS vor die API setzen und POSTHORN_PUBLIC_URL auf die https-Adresse: Schlüssel gehen sonst im Klartext.',
  http_endpoints: 'POSTHORN_ALLOW_HTTP wegnehmen: Inhalte gehen im Klartext. Ein Mandant kann es für sich erlauben.',
  allowed_subnets: 'POSTHORN_ALLOW_SUBNETS überall gleich und so eng wie möglich setzen, nie mit Metadaten der Cloud.',
  operators: 'Jeden Betreiber einen zweiten Faktor einrichten lassen: Ein Passwort allein öffnet alle Mandanten.',
};
