import type { Catalogue } from '../../../../i18n/messages.ts';

/** The words of a reader's own map until it is drawn. */
export const words = {
  heading: 'Kartet av listen',
  lead: 'Listen står i lenken du åpnet, etter #, eller er lagret på denne enheten. Kartet lages her i nettleseren. Ingen tjener får se listen.',
  noScript: 'Det trengs JavaScript for å lage kartet.',
  edit: 'Lag eller rediger en liste',
  reading: 'Leser listen …',
  placing: (done: number, of: number) => `Finner steder: ${done} av ${of} …`,
  drawing: 'Regner ut kartet …',
  trouble: {
    none: 'Det er ingen liste i lenken, og ingen på denne enheten.',
    'broken-link': 'Listen i lenken kan ikke leses. Lenken er kuttet eller endret.',
    offline: 'Filene med steder og grenser kan ikke hentes nå. Prøv igjen når du er på nett.',
    nowhere:
      'Ingen av radene har et sted som kan vises på kartet. Rediger listen for å velge steder.',
    failed: 'Kartet kan ikke lages av denne listen.',
  },
  /** What a list is given where it says nothing itself. */
  record: { title: 'Liste uten navn', all: 'Alle', other: 'Andre' },
};

export type OwnMapMessages = Catalogue<typeof words>;
