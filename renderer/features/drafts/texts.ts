import type { DraftKind } from '../../../electron/contract/drafts';

const kinds: Readonly<Record<DraftKind, string>> = {
  note: 'Notitie',
  quickNote: 'Snelle notitie',
  privateWorkingNote: 'Werkaantekening',
  caseFile: 'Dossiergegevens',
  casus: 'Casus',
  pupil: 'Leerling',
  opp: 'OPP',
  oppReasons: 'Reden bij een OPP',
  oppConsultation: 'Overleg over een OPP',
  oppConsent: 'Instemming met een OPP',
  oppHearing: 'Leerling gehoord over een OPP',
  oppDispute: 'Verschil van mening over een OPP',
  oppEvaluation: 'Evaluatie van een OPP',
  agreement: 'Afspraak',
  arrangement: 'Aanvraag arrangement',
  arrangementReasons: 'Reden bij een aanvraag',
  arrangementTakeBack: 'Terugnemen van een aanvraag',
  arrangementDecision: 'Besluit op een aanvraag',
  arrangementEvaluation: 'Evaluatie van een arrangement',
  partnershipProfile: 'Formulier van een samenwerkingsverband',
};

export const draftTexts = {
  kinds,
  title: 'Concepten die nog open staan',
  changed: (kind: string) => `${kind} wijzigen`,
  noFile: 'Nog zonder dossier',
  lastTyped: (when: string) => `Laatst getypt: ${when}`,
  empty: 'Er staat geen concept open.',
  waiting: 'Wordt bewaard als concept …',
  savedAt: (time: string) => `Concept bewaard om ${time}`,
  failed: 'Concept kon niet worden bewaard. Laat dit venster open.',
} as const;
