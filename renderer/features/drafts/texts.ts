import type { DraftKind } from '../../../electron/contract/drafts';

const kinds: Readonly<Record<DraftKind, string>> = {
  note: 'Notitie',
  quickNote: 'Snelle notitie',
  privateWorkingNote: 'Werkaantekening',
  caseFile: 'Dossiergegevens',
  casus: 'Casus',
  pupil: 'Leerling',
  opp: 'OPP',
  oppEvaluation: 'Evaluatie van een OPP',
  agreement: 'Afspraak',
  arrangement: 'Aanvraag arrangement',
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
