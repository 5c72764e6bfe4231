/**
 * The sections of the casus template, in its order (domain.md section 2, "Casus-inbreng template"; K:
 * custom of the field), and the words for them, the same on the screen and on paper. Pure.
 */

/** `partnerQuestion` holds one part per partner; the others hold parts of the whole casus. */
export const casusSections = [
  'learningQuestion',
  'urgency',
  'context',
  'behaviourWhen',
  'behaviourWhere',
  'behaviourWhenNot',
  'strengths',
  'tried',
  'perspectivePupil',
  'perspectiveGuardians',
  'perspectiveTeacher',
  'promotingChild',
  'promotingEducation',
  'promotingHome',
  'hinderingChild',
  'hinderingEducation',
  'hinderingHome',
  'partnerQuestion',
] as const;
export type CasusSection = (typeof casusSections)[number];

type SectionGroup = {
  readonly key:
    | 'learningQuestion'
    | 'urgency'
    | 'context'
    | 'behaviour'
    | 'strengths'
    | 'tried'
    | 'perspectives'
    | 'promoting'
    | 'hindering'
    | 'partnerQuestions';
  /** The heading above the group. */
  readonly title: string;
  readonly sections: readonly CasusSection[];
};

/** Every section once, in the order of the template; a group of one has no headings below its own. */
export const casusSectionGroups: readonly SectionGroup[] = [
  { key: 'learningQuestion', title: 'Leervraag', sections: ['learningQuestion'] },
  { key: 'urgency', title: 'Waarom nu', sections: ['urgency'] },
  { key: 'context', title: 'Context', sections: ['context'] },
  {
    key: 'behaviour',
    title: 'Concreet gedrag',
    sections: ['behaviourWhen', 'behaviourWhere', 'behaviourWhenNot'],
  },
  { key: 'strengths', title: 'Wat goed gaat', sections: ['strengths'] },
  { key: 'tried', title: 'Wat is al gedaan', sections: ['tried'] },
  {
    key: 'perspectives',
    title: 'Hoe ieder het ziet',
    sections: ['perspectivePupil', 'perspectiveGuardians', 'perspectiveTeacher'],
  },
  {
    key: 'promoting',
    title: 'Bevorderende factoren',
    sections: ['promotingChild', 'promotingEducation', 'promotingHome'],
  },
  {
    key: 'hindering',
    title: 'Belemmerende factoren',
    sections: ['hinderingChild', 'hinderingEducation', 'hinderingHome'],
  },
  { key: 'partnerQuestions', title: 'Vraag per partner', sections: ['partnerQuestion'] },
];

export const casusSectionTitles: Readonly<Record<CasusSection, string>> = {
  learningQuestion: 'Leervraag',
  urgency: 'Waarom nu, urgentie en veiligheid',
  context: 'Context',
  behaviourWhen: 'Wanneer',
  behaviourWhere: 'Waar',
  behaviourWhenNot: 'Wanneer niet',
  strengths: 'Sterke kanten en wat werkt',
  tried: 'Wat, hoe lang en met welk effect',
  perspectivePupil: 'Leerling',
  perspectiveGuardians: 'Ouders',
  perspectiveTeacher: 'Leerkracht',
  promotingChild: 'Kind',
  promotingEducation: 'Onderwijs',
  promotingHome: 'Thuis',
  hinderingChild: 'Kind',
  hinderingEducation: 'Onderwijs',
  hinderingHome: 'Thuis',
  partnerQuestion: 'Vraag per partner',
};

export const casusMeetings = [
  'groupMeeting',
  'pupilMeeting',
  'multidisciplinaryMeeting',
  'supportTeam',
  'kernteam',
  'advice',
  'other',
] as const;
export type CasusMeetingKind = (typeof casusMeetings)[number];

export const casusMeetingWords: Readonly<Record<CasusMeetingKind, string>> = {
  groupMeeting: 'groepsbespreking',
  pupilMeeting: 'leerlingbespreking',
  multidisciplinaryMeeting: 'multidisciplinair overleg',
  supportTeam: 'ondersteuningsteam',
  kernteam: 'kernteam',
  advice: 'adviesvraag',
  other: 'ander overleg',
};

export const casusBases = ['guardiansInformed', 'guardiansConsent', 'withoutGuardians'] as const;
export type CasusBasisKind = (typeof casusBases)[number];

export const casusBasisWords: Readonly<Record<CasusBasisKind, string>> = {
  guardiansInformed: 'Ouders zijn geïnformeerd.',
  guardiansConsent: 'Ouders hebben toestemming gegeven.',
  withoutGuardians: 'Besproken zonder dat ouders zijn geïnformeerd; de reden is vastgelegd.',
};
