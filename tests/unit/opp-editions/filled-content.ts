/** An invented OPP in which every field of every section is filled in. */
import type { OppContentRecord } from '../../../electron/features/opp/opp-records';

export const ids = {
  mathGoal: 'goal-1',
  readingGoal: 'goal-2',
  aunt: 'guardian-1',
  uncle: 'guardian-2',
  other: 'guardian-3',
} as const;

const sources: OppContentRecord['goals']['sources'] = [
  {
    kind: 'note',
    id: 'note-1',
    label: 'Bronlabel dat binnen blijft',
    takenAt: '2026-01-02T10:00:00Z',
  },
];

export const filledContent = (): OppContentRecord => ({
  startSituation: {
    levels: [
      {
        id: 'level-1',
        subject: 'technicalReading',
        subjectName: '',
        instrument: 'AVI-kaart',
        measuredOn: '2026-01-20',
        result: 'M4',
      },
      {
        id: 'level-2',
        subject: 'other',
        subjectName: 'Klokkijken',
        instrument: 'Eigen toets',
        measuredOn: null,
        result: 'hele uren',
      },
    ],
    growth: [
      {
        id: 'growth-1',
        subject: 'other',
        subjectName: 'Rekenen met Lepel',
        unit: 'dle',
        outflowFrom: 35,
        outflowTo: 42.5,
        points: [
          { id: 'point-1', on: '2026-01-20', planned: 20, actual: 18.5 },
          { id: 'point-2', on: '2026-06-20', planned: 24, actual: null },
        ],
      },
    ],
    cognition: 'TIQ 84 in 2025',
    schoolCareer: 'Groep 3 is verlengd.',
    socialEmotional: 'Maakt makkelijk contact met jonge kinderen.',
    workAttitude: 'Werkt kwartieren achter elkaar met een time-timer.',
    earlierSupport: 'Een half jaar leesgroepje, met weinig effect.',
    sources,
  },
  factors: {
    items: [
      { id: 'factor-1', kind: 'promoting', area: 'child', text: 'Is nieuwsgierig' },
      { id: 'factor-2', kind: 'promoting', area: 'child', text: 'Vraagt om hulp' },
      { id: 'factor-3', kind: 'hindering', area: 'education', text: 'Drukke groep van 31' },
      { id: 'factor-4', kind: 'promoting', area: 'home', text: 'Er wordt thuis voorgelezen' },
    ],
    sources,
  },
  needs: {
    support: 'Begeleiding bij overgangen tussen lessen.',
    educational: [
      { id: 'need-1', subject: 'instruction', text: 'kort is en stap voor stap gaat' },
      { id: 'need-2', subject: 'guardians', text: 'elke avond tien minuten meelezen.' },
    ],
    sources,
  },
  outflow: {
    destination: 'vmboBasic',
    rationale: 'De groei van de laatste twee jaar wijst hierop; de DLE stijgt gestaag.',
    sources,
  },
  goals: {
    items: [
      {
        id: ids.mathGoal,
        domain: 'mathematics',
        behaviour: 'Rekent sommen tot honderd uit',
        situation: 'in de les met materiaal',
        baseline: 'tot twintig',
        target: 'tot honderd met overschrijding',
        measure: 'methodetoets blok 6',
        owner: 'leerkracht van groep 5',
        dueOn: '2026-06-12',
      },
      {
        id: ids.readingGoal,
        domain: 'reading',
        behaviour: 'Leest een bladzijde vlot voor',
        situation: 'met een maatje',
        baseline: 'leest spellend',
        target: 'leest in woordgroepen',
        measure: 'leeskaart',
        owner: 'leesspecialist',
        dueOn: null,
      },
    ],
    sources,
  },
  actions: {
    items: [
      {
        id: 'action-1',
        what: 'Pre-teaching rekenen',
        byWhom: 'onderwijsassistent',
        howOften: 'drie keer per week 20 minuten',
        fromOn: '2026-02-01',
        toOn: '2026-07-01',
        setting: 'group',
        goalIds: [ids.mathGoal],
      },
    ],
    sources,
  },
  deviations: {
    answer: 'some',
    text: 'Volgt voor begrijpend lezen een eigen leerlijn.',
    usesCoreGoals: false,
    substituteGoals: 'Leest korte teksten uit het dagelijks leven.',
    sources,
  },
  guardiansView: { text: 'Wij merken dat het zelfvertrouwen groeit.', sources },
  pupilVoice: { text: 'Ik wil graag zelf mijn boek kiezen.', sources },
  evaluationPlan: { nextOn: '2026-06-18', text: 'Met de leerling erbij.', sources },
  externals: {
    items: [{ id: 'external-1', who: 'logopedist', what: 'woordenschat', sinceOn: '2025-11-03' }],
    sources,
  },
});
