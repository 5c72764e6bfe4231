import type { OppOverviewRow, OppOverviewState } from '../../../../electron/contract/opp';
import { oppRuleLevelWords } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import type { Tone } from '../../../ui/tone';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const states: Readonly<Record<OppOverviewState, string>> = {
  none: 'geen OPP',
  preparing: 'in voorbereiding',
  waitingForConsent: 'wacht op instemming',
  evaluationDue: 'evaluatie nodig',
  inForce: 'van kracht',
  closed: 'afgesloten',
};

const stateTones: Readonly<Record<OppOverviewState, Tone>> = {
  none: 'neutral',
  preparing: 'amber',
  waitingForConsent: 'amber',
  evaluationDue: 'coral',
  inForce: 'moss',
  closed: 'neutral',
};

const levelTones: Readonly<Record<OppRuleLevel, Tone>> = {
  law: 'coral',
  lawUncertain: 'coral',
  custom: 'amber',
  tip: 'neutral',
};

const nextWhat: Readonly<Record<NonNullable<OppOverviewRow['nextWhat']>, string>> = {
  sixWeeks: 'vaststellen, zes weken',
  evaluation: 'evaluatie',
  goal: 'einde van een doel',
};

export const overviewTexts = {
  title: "OPP's",
  lead: (shown: number, all: number) => {
    const files = all === 1 ? '1 dossier' : `${all} dossiers`;
    return shown === all ? `${files} van deze school` : `${shown} van ${files}`;
  },
  print: 'Afdrukken',
  printTitle: (day: string) => `Overzicht van OPP's, ${day}`,
  table: "OPP's van deze school",
  search: 'Zoek op naam, codenaam of groep',
  searchHidden: 'Zoek op codenaam of groep',
  stateFilter: 'Waar het staat',
  all: 'Alle',
  chip: (word: string, count: number) => `${capital(word)} (${count})`,
  state: (state: OppOverviewState) => states[state],
  stateTones,
  columns: {
    name: 'Leerling',
    class: 'Groep',
    state: 'Waar het staat',
    version: 'Versie',
    next: 'Eerstvolgende dag',
    worst: 'Controle',
  },
  none: '–',
  version: (number: number) => `versie ${number}`,
  nextWhat,
  late: 'voorbij',
  level: (level: OppRuleLevel) => oppRuleLevelWords[level],
  levelTones,
  emptyTitle: 'Nog geen dossiers',
  emptyText:
    'Hier staat van elk dossier hoe ver het OPP is en wanneer er iets moet gebeuren. Maak eerst een dossier voor een leerling.',
  toFiles: 'Naar Dossiers',
  noneTitle: 'Niets gevonden',
  noneText: 'Verander het filter, of toon weer alles.',
  clear: 'Toon alles',
} as const;
