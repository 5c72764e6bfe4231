/** Random texts of an OPP, every section of it. */
import fc from 'fast-check';
import type { OppContent } from '../../../../electron/contract/opp-content';
import {
  oppActionSettings,
  oppDestinations,
  oppFactorAreas,
  oppFactorKinds,
  oppGoalDomains,
  oppNeedSubjects,
  oppSubjects,
} from '../../../../electron/contract/opp-sections';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';

const text = anyText({ max: 20_000 });
const field = anyText({ max: 2000 });
const day = orNull(anyDay);
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 2 });
const figure = orNull(fc.integer({ min: -200, max: 2000 }).map((half) => half / 2));

const sources = rows(
  fc.record({
    kind: fc.constantFrom('note', 'guardianContact', 'trajectory', 'opp'),
    id: anyId,
    label: anyLine({ max: 200 }),
    takenAt: anyMoment,
  }),
);

export const anyOppContent: fc.Arbitrary<OppContent> = fc.record({
  startSituation: fc.record({
    levels: rows(
      fc.record({
        id: anyId,
        subject: fc.constantFrom(...oppSubjects),
        subjectName: field,
        instrument: field,
        measuredOn: day,
        result: field,
      }),
    ),
    growth: rows(
      fc.record({
        id: anyId,
        subject: fc.constantFrom(...oppSubjects),
        subjectName: field,
        unit: fc.constantFrom('dle', 'score'),
        outflowFrom: figure,
        outflowTo: figure,
        points: rows(fc.record({ id: anyId, on: day, planned: figure, actual: figure })),
      }),
    ),
    cognition: field,
    schoolCareer: text,
    socialEmotional: text,
    workAttitude: text,
    earlierSupport: text,
    sources,
  }),
  factors: fc.record({
    items: rows(
      fc.record({
        id: anyId,
        kind: fc.constantFrom(...oppFactorKinds),
        area: fc.constantFrom(...oppFactorAreas),
        text: field,
      }),
    ),
    sources,
  }),
  needs: fc.record({
    support: text,
    educational: rows(
      fc.record({ id: anyId, subject: fc.constantFrom(...oppNeedSubjects), text: field }),
    ),
    sources,
  }),
  outflow: fc.record({
    destination: orNull(fc.constantFrom(...oppDestinations)),
    rationale: text,
    sources,
  }),
  goals: fc.record({
    items: rows(
      fc.record({
        id: anyId,
        domain: fc.constantFrom(...oppGoalDomains),
        behaviour: field,
        situation: field,
        baseline: field,
        target: field,
        measure: field,
        owner: field,
        dueOn: day,
      }),
    ),
    sources,
  }),
  actions: fc.record({
    items: rows(
      fc.record({
        id: anyId,
        what: field,
        byWhom: field,
        howOften: field,
        fromOn: day,
        toOn: day,
        setting: fc.constantFrom(...oppActionSettings),
        goalIds: rows(anyId),
      }),
    ),
    sources,
  }),
  deviations: fc.record({
    answer: orNull(fc.constantFrom('none', 'some')),
    text,
    usesCoreGoals: orNull(fc.boolean()),
    substituteGoals: text,
    sources,
  }),
  guardiansView: fc.record({ text, sources }),
  pupilVoice: fc.record({ text, sources }),
  evaluationPlan: fc.record({ nextOn: day, text, sources }),
  externals: fc.record({
    items: rows(fc.record({ id: anyId, who: field, what: field, sinceOn: day })),
    sources,
  }),
});
