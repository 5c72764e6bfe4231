/**
 * The parts of a case file that can travel, in the order in which they are listed. A profile is a whitelist of
 * these; the record under the meldcode is none of them, and never becomes one.
 */

export const handoverParts = [
  'pupil',
  'guardians',
  'guardianDetails',
  'relatives',
  'staff',
  'fileSummary',
  'trajectoryGoals',
  'trajectoryScores',
  'trajectoryReflections',
  'trajectoryEvaluations',
  'trajectoryConsolidation',
  'oppText',
  'oppSteps',
  'oppEarlier',
  'arrangements',
  'arrangementSteps',
  'agreementsOpen',
  'agreementsDone',
  'guardianViews',
  'homeSupportPlan',
  'guardianContacts',
  'concernSignals',
  'noteObservations',
  'noteInterpretations',
  'attachments',
  'casus',
  'privateWorkingNotes',
] as const;
export type HandoverPart = (typeof handoverParts)[number];

/** In the plural, as a heading of a list. */
export const handoverPartWords: Readonly<Record<HandoverPart, string>> = {
  pupil: 'Naam, geboortedatum en groep',
  guardians: 'Ouders en gezag',
  guardianDetails: 'Telefoon, e-mail, adres en bijzonderheden van ouders',
  relatives: 'Broers en zussen',
  staff: 'Betrokken medewerkers',
  fileSummary: 'Samenvatting in het dossier',
  trajectoryGoals: 'Doelen en aanpak van trajecten',
  trajectoryScores: 'Scores van trajecten',
  trajectoryReflections: 'Weekgesprekken van trajecten',
  trajectoryEvaluations: 'Evaluaties van trajecten',
  trajectoryConsolidation: 'Borging en kijkmomenten van trajecten',
  oppText: 'OPP dat nu geldt',
  oppSteps: 'Overleg, instemming en evaluaties van het OPP',
  oppEarlier: 'Eerdere versies en concepten van het OPP',
  arrangements: 'Aanvragen voor een arrangement',
  arrangementSteps: 'Besluiten en evaluaties van arrangementen',
  agreementsOpen: 'Open afspraken',
  agreementsDone: 'Afgeronde afspraken',
  guardianViews: 'Talenten en wensen volgens ouders',
  homeSupportPlan: 'Gezamenlijk plan met thuis',
  guardianContacts: 'Gesprekken met ouders',
  concernSignals: 'Signalen',
  noteObservations: 'Notities: wat er gezien is',
  noteInterpretations: 'Notities: wat het kan betekenen',
  attachments: 'Bijlagen',
  casus: 'Casussen voor het kernteam',
  privateWorkingNotes: 'Persoonlijke werkaantekeningen',
};

/** Always goes along: without it nobody knows about whom it is. */
export const alwaysAlong: HandoverPart = 'pupil';

/**
 * Never in a handover, whatever a profile or a person says: they are outside the file in the sense of the law
 * (NVO; domain.md section 3). Sharing one makes a note of it.
 */
export const neverAlong: HandoverPart = 'privateWorkingNotes';

/** What goes along only when another part does: its ground part. */
export const partOf: Readonly<Partial<Record<HandoverPart, HandoverPart>>> = {
  guardianDetails: 'guardians',
  trajectoryScores: 'trajectoryGoals',
  trajectoryReflections: 'trajectoryGoals',
  trajectoryEvaluations: 'trajectoryGoals',
  trajectoryConsolidation: 'trajectoryGoals',
  oppSteps: 'oppText',
  oppEarlier: 'oppText',
  arrangementSteps: 'arrangements',
  noteInterpretations: 'noteObservations',
};
