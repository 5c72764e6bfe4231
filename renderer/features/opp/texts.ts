import type { OppSummary } from '../../../electron/contract/opp';
import type { OppStage, OppStatus } from '../../../electron/contract/opp';
import { longDay } from '../notes/moments';

const statuses: Readonly<Record<OppStatus, string>> = {
  preparing: 'in voorbereiding',
  inForce: 'van kracht',
  closed: 'afgesloten',
};

const stages: Readonly<Record<OppStage, string>> = {
  draft: 'concept',
  consulted: 'concept, besproken met ouders',
  consented: 'concept, met instemming',
  adopted: 'vastgesteld',
  evaluated: 'geëvalueerd',
  superseded: 'vervangen',
};

const period = ({ startOn, endOn }: OppSummary['facts']): string => {
  if (startOn === null) return 'Nog geen ingangsdatum';
  return endOn === null
    ? `Ingangsdatum ${longDay(startOn)}`
    : `Van ${longDay(startOn)} tot ${longDay(endOn)}`;
};

export const oppTexts = {
  statuses,
  stages,
  title: 'Ontwikkelingsperspectief',
  titleOf: (name: string) => `OPP van ${name}`,
  versionNote: (number: number, stage: OppStage) => `versie ${number}, ${stages[stage]}`,
  version: (number: number) => `Versie ${number}`,
  period,

  // The tab
  empty: 'Nog geen OPP',
  emptyText:
    'Een ontwikkelingsperspectief maakt u voor een leerling die extra ondersteuning krijgt. Er staat in waar de leerling naartoe werkt, wat daarvoor nodig is en wie wat doet. U schrijft het samen met ouders en leerling.',
  create: 'OPP maken',
  createNext: 'Nieuw OPP maken',
  archived: 'Dit dossier is gearchiveerd. Heropen het om een OPP te maken.',
  open: 'Open OPP',
  write: 'Verder schrijven',
  older: 'Eerdere OPP’s',
  deadline: (day: string) => `Vaststellen vóór ${longDay(day)}`,
  deadlineLate: (day: string) => `Had vóór ${longDay(day)} vastgesteld moeten zijn`,
  noDeadline: 'Nog geen dag gekozen vanaf wanneer de zes weken tellen.',
  changedOn: (day: string) => `Gewijzigd op ${longDay(day)}`,
  trigger: (word: string, day: string) => `Zes weken vanaf ${word}: ${longDay(day)}`,

  // The editor
  back: 'Terug naar het dossier',
  facts: 'Gegevens',
  changeFacts: 'Gegevens wijzigen',
  sections: 'Onderdelen',
  sectionsFilled: (filled: number, all: number) => `${filled} van ${all}`,
  filled: 'ingevuld',
  notFilled: 'leeg',
  toMend: (count: number) => (count === 1 ? '1 punt' : `${count} punten`),
  moreForText: 'Meer voor de tekst',
  saving: 'Bewaren …',
  savedAt: (time: string) => `Bewaard om ${time}`,
  notKept: 'Nog niet bewaard',
  fixedTitle: 'Deze versie ligt vast',
  fixedText: 'U leest de tekst zoals die is vastgesteld.',
  closedTitle: 'Dit OPP is afgesloten',
  closedText: (reason: string) => (reason === '' ? 'U kunt het lezen.' : `Reden: ${reason}`),
  hiddenText: 'Namen zijn verborgen. Toon de namen om verder te schrijven.',
  archivedText: 'Dit dossier is gearchiveerd. Heropen het om verder te schrijven.',
  noVersion: 'Dit OPP heeft nog geen versie om te lezen.',
  aside: 'Controle, spelling, voorbeeld en stappen',
  tabs: { check: 'Controle', preview: 'Voorbeeld', steps: 'Stappen' },
} as const;
