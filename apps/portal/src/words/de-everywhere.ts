import type { enEverywhere } from './en-everywhere.ts';

export const deEverywhere: typeof enEverywhere = {
  connection: {
    offline: 'Sie sind offline.',
    offlineWhat: 'Was Sie sehen, bleibt stehen. Es wird aktualisiert, sobald Sie wieder verbunden sind.',
    unreachable: 'Posthorn ist gerade nicht erreichbar.',
    sign: 'Nicht verbunden',
    unreachableWhat: 'Was Sie sehen, kann veraltet sein. Es wird von selbst wieder versucht.',
  },
  foreign: {
    title: 'Etwas anderes hat anstelle von Posthorn geantwortet.',
    detail:
      'Ein Proxy, ein VPN oder die Anmeldeseite Ihres Netzes steht vielleicht dazwischen. Prüfen Sie das und versuchen Sie es noch einmal.',
    signedOut: 'Ihre Sitzung ist beendet.',
    signedOutDetail: 'Melden Sie sich wieder an. Es wurde nichts geändert.',
  },
  times: {
    style: 'Zeiten',
    relative: 'Als Abstand: vor 5 Minuten',
    absolute: 'Wie auf der Uhr',
    zone: 'Zeitzone',
    local: (zone) => `Dieses Gerät (${zone})`,
    utc: 'UTC',
    open: 'Zeiten und Dichte …',
    title: 'Zeiten und Dichte',
    titleFramed: 'Wie Zeiten gezeigt werden',
  },
  shortcuts: { title: 'Einzelne Tasten', on: 'An: c legt in einer Liste von Endpunkten einen an', off: 'Aus' },
  density: { title: 'Dichte', normal: 'Normal', comfortable: 'Luftig', compact: 'Kompakt' },
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  newRows: (count, more) => `${count}${more ? '+' : ''} neue ${count === 1 && !more ? 'Zeile' : 'Zeilen'}`,
};
