/**
 * The sections of an OPP, its coded lists, and the words for them: the same on the screen and on paper.
 * Which of them the law asks for stands in opp-rules.ts (domain.md section 1, "Fields"). Pure.
 */

/** In the order in which they are written and printed. */
export const oppSections = [
  'startSituation',
  'factors',
  'needs',
  'outflow',
  'goals',
  'actions',
  'deviations',
  'guardiansView',
  'pupilVoice',
  'evaluationPlan',
  'externals',
] as const;
export type OppSection = (typeof oppSections)[number];

export const oppSectionTitles: Readonly<Record<OppSection, string>> = {
  startSituation: 'Beginsituatie',
  factors: 'Bevorderende en belemmerende factoren',
  needs: 'Ondersteunings- en onderwijsbehoeften',
  outflow: 'Uitstroombestemming',
  goals: 'Doelen',
  actions: 'Handelingsdeel',
  deviations: 'Afwijkingen van het onderwijsprogramma',
  guardiansView: 'Zienswijze van ouders',
  pupilVoice: 'Stem van de leerling',
  evaluationPlan: 'Evaluatie',
  externals: 'Betrokken deskundigen',
};

/** What a level is of. Custom: the subjects that pupil systems report on. */
export const oppSubjects = [
  'technicalReading',
  'readingComprehension',
  'spelling',
  'vocabulary',
  'mathematics',
  'other',
] as const;
export type OppSubject = (typeof oppSubjects)[number];

export const oppSubjectWords: Readonly<Record<OppSubject, string>> = {
  technicalReading: 'Technisch lezen',
  readingComprehension: 'Begrijpend lezen',
  spelling: 'Spelling',
  vocabulary: 'Woordenschat',
  mathematics: 'Rekenen',
  other: 'Anders',
};

export const oppGoalDomains = [
  'reading',
  'spelling',
  'language',
  'mathematics',
  'socialEmotional',
  'behaviour',
  'workAttitude',
  'motor',
  'selfReliance',
  'other',
] as const;
export type OppGoalDomain = (typeof oppGoalDomains)[number];

export const oppGoalDomainWords: Readonly<Record<OppGoalDomain, string>> = {
  reading: 'Lezen',
  spelling: 'Spelling',
  language: 'Taal',
  mathematics: 'Rekenen',
  socialEmotional: 'Sociaal-emotioneel',
  behaviour: 'Gedrag',
  workAttitude: 'Werkhouding',
  motor: 'Motoriek',
  selfReliance: 'Zelfredzaamheid',
  other: 'Anders',
};

export const oppFactorKinds = ['promoting', 'hindering'] as const;
export type OppFactorKind = (typeof oppFactorKinds)[number];

export const oppFactorKindWords: Readonly<Record<OppFactorKind, string>> = {
  promoting: 'Bevorderend',
  hindering: 'Belemmerend',
};

export const oppFactorAreas = ['child', 'education', 'home'] as const;
export type OppFactorArea = (typeof oppFactorAreas)[number];

export const oppFactorAreaWords: Readonly<Record<OppFactorArea, string>> = {
  child: 'Kind',
  education: 'Onderwijs',
  home: 'Thuis',
};

/** Who or what must fit the pupil, in the help sentence "Deze leerling heeft een … nodig die …" (custom). */
export const oppNeedSubjects = [
  'instruction',
  'assignment',
  'activity',
  'feedback',
  'environment',
  'teacher',
  'classmates',
  'guardians',
] as const;
export type OppNeedSubject = (typeof oppNeedSubjects)[number];

/** The words between "Deze leerling heeft" and what was typed: "een instructie nodig die". */
export const oppNeedWords: Readonly<Record<OppNeedSubject, string>> = {
  instruction: 'een instructie nodig die',
  assignment: 'opdrachten nodig die',
  activity: 'leeractiviteiten nodig die',
  feedback: 'feedback nodig die',
  environment: 'een leeromgeving nodig die',
  teacher: 'een leerkracht nodig die',
  classmates: 'groepsgenoten nodig die',
  guardians: 'ouders nodig die',
};

/**
 * Kind of secondary education, or profile of special secondary education: one coded value.
 * Law: Besluit bekostiging WPO art. 34.7 lid 1 (text of 10-05-2017).
 */
export const oppDestinations = [
  'practical',
  'vmboBasic',
  'vmboAdvanced',
  'vmboMixed',
  'vmboTheoretical',
  'havo',
  'vwo',
  'vsoFurtherEducation',
  'vsoLabour',
  'vsoDayActivities',
] as const;
export type OppDestination = (typeof oppDestinations)[number];

export const oppDestinationWords: Readonly<Record<OppDestination, string>> = {
  practical: 'Praktijkonderwijs',
  vmboBasic: 'Vmbo basisberoepsgericht',
  vmboAdvanced: 'Vmbo kaderberoepsgericht',
  vmboMixed: 'Vmbo gemengd',
  vmboTheoretical: 'Vmbo theoretisch',
  havo: 'Havo',
  vwo: 'Vwo',
  vsoFurtherEducation: 'Vso, profiel vervolgonderwijs',
  vsoLabour: 'Vso, profiel arbeid',
  vsoDayActivities: 'Vso, profiel dagbesteding',
};

export const oppActionSettings = ['individual', 'group'] as const;
export type OppActionSetting = (typeof oppActionSettings)[number];

export const oppActionSettingWords: Readonly<Record<OppActionSetting, string>> = {
  individual: 'individueel',
  group: 'in een groep',
};

/**
 * From which day the six weeks count. The law names `enrolment` and `definitivePlacement` alone
 * (WPO art. 40a lid 2); `extraSupport` is practice and is said to be so (domain.md section 1).
 */
export const oppTriggers = ['enrolment', 'definitivePlacement', 'extraSupport'] as const;
export type OppTrigger = (typeof oppTriggers)[number];

export const oppTriggerWords: Readonly<Record<OppTrigger, string>> = {
  enrolment: 'inschrijving',
  definitivePlacement: 'definitieve plaatsing',
  extraSupport: 'start van de extra ondersteuning',
};

/** `primary`: basisschool; `special`: speciale school voor basisonderwijs (SBO). */
export const oppSchoolKinds = ['primary', 'special'] as const;
export type OppSchoolKind = (typeof oppSchoolKinds)[number];

export const oppSchoolKindWords: Readonly<Record<OppSchoolKind, string>> = {
  primary: 'basisschool',
  special: 'speciale school voor basisonderwijs (SBO)',
};

/** Length that a section is meant to have at most, in words. Custom: readers ask for a concise OPP. */
export const oppSectionLengths: Readonly<Record<OppSection, number>> = {
  startSituation: 300,
  factors: 150,
  needs: 200,
  outflow: 120,
  goals: 250,
  actions: 200,
  deviations: 120,
  guardiansView: 150,
  pupilVoice: 120,
  evaluationPlan: 60,
  externals: 80,
};
