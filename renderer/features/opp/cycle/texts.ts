/** The way of a version, what was recorded, and the main button. */
import { dayInWords } from '../../../../electron/contract/casus-words';
import type { OppConsentState, OppStage } from '../../../../electron/contract/opp';
import { oppStepWords } from '../../../../electron/contract/opp-steps';
import type { OppStepKind } from '../../../../electron/contract/opp-steps';
import type { NextAction } from './next-action';
import type { Stage, StageKey, TextState, VoidConsent } from './stages';

const stages: Readonly<Record<StageKey, string>> = {
  draft: 'Concept',
  consultation: 'Overleg',
  consent: 'Instemming',
  adoption: 'Vastgesteld',
  evaluation: 'Geëvalueerd',
};

const consents: Readonly<Record<OppConsentState | 'again', string>> = {
  again: 'opnieuw te vragen',
  asked: 'nog te vragen',
  agreed: 'gegeven',
  refused: 'niet gegeven',
  void: 'vervallen',
  disputed: 'ouders zijn het niet eens',
};

const stageWords: Readonly<Record<OppStage, string>> = {
  draft: 'concept',
  consulted: 'concept, besproken met ouders',
  consented: 'concept, ouders stemmen in',
  adopted: 'vastgesteld',
  evaluated: 'vastgesteld en geëvalueerd',
  superseded: 'vervangen door een nieuwere versie',
};

const record: Readonly<Record<OppStepKind, string>> = {
  consultation: 'Overleg vastleggen',
  consent: 'Instemming vastleggen',
  hearing: 'Leerling gehoord vastleggen',
  signature: 'Handtekening vastleggen',
  evaluation: 'Evalueren',
  dispute: 'Verschil van mening vastleggen',
};

const next: Readonly<Record<NextAction, string>> = {
  consultation: record.consultation,
  hearing: record.hearing,
  consent: record.consent,
  adopt: 'Vaststellen …',
  evaluation: record.evaluation,
  revise: 'Bijstellen',
  close: 'Afsluiten …',
  reopen: 'Heropenen',
};

const textStates: Readonly<Record<TextState, string>> = {
  same: 'de tekst is sindsdien gelijk',
  changed: 'de tekst is daarna gewijzigd',
  unknown: '',
};

export const cycleTexts = {
  title: 'Van concept tot evaluatie',
  stepper: 'Waar deze versie staat',
  stages,
  stageWords,
  version: (number: number) => `versie ${number}`,
  stageNote: ({ key, consent, on }: Stage): string => {
    if (key === 'consent' && consent !== null && consent !== 'agreed') return consents[consent];
    return on === null ? '' : dayInWords(on);
  },
  stageDone: 'gedaan',
  stageCurrent: 'hier bent u',
  stageTodo: 'nog te doen',

  voidTitle: ({ toVersion }: VoidConsent) =>
    toVersion === null ? 'De instemming is vervallen' : 'Vraag opnieuw instemming',
  voidText: ({ on, toVersion }: VoidConsent) =>
    toVersion === null
      ? `De instemming is vervallen: het handelingsdeel is gewijzigd na de instemming op ${dayInWords(on)}. Vraag opnieuw of ouders instemmen.`
      : `Ouders stemden op ${dayInWords(on)} in met versie ${toVersion}. Voor deze versie is hun instemming opnieuw nodig.`,

  recorded: 'Wat is vastgelegd',
  nothingRecorded: 'Nog niets. Leg vast wat u met ouders en de leerling bespreekt.',
  nothingForVersion: 'Over deze versie is nog niets vastgelegd.',
  earlier: (count: number) => `Over eerdere versies (${count})`,
  record,
  recordTitle: 'Vastleggen',
  step: (kind: OppStepKind) => oppStepWords[kind],
  stepOn: (kind: OppStepKind, on: string) => `${oppStepWords[kind]} van ${dayInWords(on)}`,
  byRole: (role: string) => `Vastgelegd door ${role}`,
  onText: (number: number, shortHash: string) => `op versie ${number}, tekst ${shortHash}`,
  onActions: (number: number, shortHash: string) =>
    `op het handelingsdeel van versie ${number}, tekst ${shortHash}`,
  textStates,
  readText: 'Lees de tekst van toen',
  readTextOf: (kind: OppStepKind, on: string) =>
    `Lees de tekst van toen: ${oppStepWords[kind]} van ${dayInWords(on)}`,
  textTitle: (kind: OppStepKind, on: string) =>
    `De tekst bij: ${oppStepWords[kind]} van ${dayInWords(on)}`,
  textLead: 'Zo was het OPP toen dit werd vastgelegd. Wat later kwam, staat er niet in.',
  withdraw: 'Intrekken',
  withdrawOf: (kind: OppStepKind, on: string) =>
    `${oppStepWords[kind]} van ${dayInWords(on)} intrekken`,
  withdrawn: 'Ingetrokken',
  withdrawnBecause: 'Reden van intrekken',
  guardianGone: 'iemand die niet meer in het dossier staat',
  readOnly: {
    hidden: 'Namen zijn verborgen. Toon de namen om iets vast te leggen.',
    closed: 'Dit OPP is afgesloten. Heropen het om iets vast te leggen.',
    archived: 'Dit dossier is gearchiveerd. Heropen het om iets vast te leggen.',
  },

  next,
  menu: 'Meer voor dit OPP',
  adopt: 'Vaststellen …',
  revise: 'Bijstellen',
  openStepsTitle: 'Er staat nog iets half ingevuld',
  openStepsText: (kinds: readonly string[]) =>
    `Over de versie die geldt is nog niet vastgelegd: ${kinds.join(', ')}. Leg het eerst vast, of gooi het weg: in de nieuwe versie past het niet meer.`,
  openStepsConfirm: 'Gooi het weg en stel bij',
  revised: (number: number) =>
    `Versie ${number} staat klaar als concept. De versie die geldt, blijft gelden tot u de nieuwe vaststelt.`,
  discard: 'Concept weggooien …',
  discardTitle: 'Dit concept weggooien?',
  discardText:
    'Wat in dit concept staat en wat erover is vastgelegd, gaat weg. De versie die geldt, blijft zoals hij is.',
  discardConfirm: 'Gooi het concept weg',
  discarded: 'Het concept is weggegooid.',
  versions: 'Alle versies',
  compare: 'Versies vergelijken',
  export: 'Exporteren als PDF of DOCX …',
  close: 'Afsluiten …',
  reopen: 'Heropenen',
  reopenTitle: 'Dit OPP heropenen?',
  reopenText: 'De einddatum gaat eraf en u kunt er weer in werken.',
  reopened: 'Het OPP is heropend.',
  facts: 'Gegevens van het OPP …',
  remove: 'OPP verwijderen …',
  removeTitle: 'Dit OPP verwijderen?',
  removeText:
    'Het OPP is nooit vastgesteld. Wat erin staat en wat erover is vastgelegd, gaat voorgoed weg.',
  removeConfirm: 'Verwijder het OPP',
  removed: 'Het OPP is verwijderd.',
  events: 'Wijzigingen van het OPP zelf',
  event: {
    facts: 'Gegevens gewijzigd',
    closed: 'Afgesloten',
    reopened: 'Heropend',
  },
  eventEnd: (endOn: string) => `einddatum ${dayInWords(endOn)}`,
  eventEndBack: (endOn: string) => `einddatum ${dayInWords(endOn)} vervallen`,
  eventChanged: (field: string, before: string, after: string) =>
    `${field}: ${before}, nu ${after}`,
  eventFields: {
    schoolKind: 'soort school',
    trigger: 'begin van de zes weken',
    triggerOn: 'dag waarop de zes weken beginnen',
    startOn: 'ingangsdatum',
    endOn: 'einddatum',
  },
  eventEmpty: 'leeg',
  saved: (kind: OppStepKind) => `${oppStepWords[kind]}: vastgelegd.`,
} as const;
