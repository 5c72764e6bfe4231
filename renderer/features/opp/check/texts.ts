import { oppRuleLevelWords } from '../../../../electron/contract/opp-rule-kinds';
import { oppRules } from '../../../../electron/contract/opp-rules';
import type { OppPlace, OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { oppSectionTitles } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { dayInWords } from '../../../../electron/contract/casus-words';
import type { FindingGroup } from './finding-groups';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const groups: Readonly<Record<FindingGroup['kind'], string>> = {
  blocks: 'Houdt de vaststelling tegen',
  law: 'Wet, houdt niet tegen',
  lawUncertain: 'Wet, bron onzeker',
  custom: 'Gebruik',
  tip: 'Tips',
  waived: 'Doorgegaan met een reden',
};

const levelTones = {
  law: 'coral',
  lawUncertain: 'coral',
  custom: 'amber',
  tip: 'neutral',
} as const satisfies Readonly<Record<OppRuleLevel, string>>;

const steps: Readonly<Record<Exclude<OppPlace, OppSection>, string>> = {
  facts: 'Gegevens van het OPP',
  consultation: 'Overleg vastleggen',
  consent: 'Instemming vastleggen',
  hearing: 'Leerling gehoord vastleggen',
  adoption: 'Handtekening vastleggen',
  evaluation: 'Evaluatie vastleggen',
};

const titles: Readonly<Record<string, string>> = oppSectionTitles;
const stepWords: Readonly<Record<string, string>> = steps;

export const checkTexts = {
  title: 'Controle',
  titleAdopted: 'Controle van de versie die geldt',
  groups,
  /** Of the version in force: it was adopted before. */
  groupBlocksAdopted: 'Ontbreekt bij de vastgestelde versie',
  levelTones,
  levelWord: (level: OppRuleLevel) => oppRuleLevelWords[level],
  stateBlocks: 'houdt tegen',
  stateOpen: 'aandachtspunt',
  stateWaived: 'doorgegaan met een reden',
  blocked: (count: number) =>
    count === 1
      ? 'Eén punt houdt de vaststelling nog tegen.'
      : `${count} punten houden de vaststelling nog tegen.`,
  notBlocked: 'Niets houdt de vaststelling tegen.',
  says: (rule: OppRuleId) => oppRules[rule].says,
  times: (count: number) => `${count} keer`,
  on: (day: string) => dayInWords(day),
  schoolYear: (year: number) => `schooljaar ${year}–${year + 1}`,
  go: (rule: OppRuleId, place: OppPlace): string => {
    if (rule === 'endMissing') return 'OPP afsluiten';
    return titles[place] === undefined ? (stepWords[place] ?? '') : 'Ga erheen';
  },
  /** Said in full to who doesn't see the line. */
  goTo: (rule: OppRuleId, place: OppPlace): string =>
    titles[place] === undefined
      ? checkTexts.go(rule, place)
      : `${checkTexts.go(rule, place)}: ${titles[place]}`,
  goNumber: (number: number) => `Nummer ${number}`,
  goNumberIn: (place: OppPlace, number: number) => `Nummer ${number} van ${titles[place] ?? ''}`,
  source: 'Bron',
  sourceOf: (rule: OppRuleId) => oppRules[rule].source,
  readOf: (rule: OppRuleId) => capital(oppRules[rule].read),
  waive: 'Toch doorgaan met reden',
  waiveReason: 'Waarom gaat u toch door?',
  waiveHint: 'De reden komt in het OPP te staan, met uw functie en de datum.',
  waiveReasonMissing: 'Schrijf kort waarom.',
  waiveSave: 'Bewaar de reden',
  unwaive: 'Ongedaan maken',
  waived: (role: string, day: string) => `${capital(role)}, ${day}`,
  emptyTitle: 'Alles is in orde',
  emptyText: 'De controle vindt niets meer. Wat de wet vraagt en wat gebruikelijk is, staat erin.',
  closed: 'Dit OPP is afgesloten.',
  rules: 'Alle regels',
} as const;
