/**
 * What an OPP says as fields in words and lists of rows, per section: what a comparison compares. Where
 * text came from and ids are no part of it. Pure.
 */
import {
  oppActionSettingWords,
  oppDestinationWords,
  oppFactorAreaWords,
  oppFactorKindWords,
  oppGoalDomainWords,
  oppNeedWords,
  oppSubjectWords,
} from '../../../contract/opp-sections';
import type { OppSection, OppSubject } from '../../../contract/opp-sections';
import type { OppContentRecord } from '../opp-records';
import { compareTexts, names, nouns } from './compare-texts';
import type { Noun } from './compare-texts';

export type Field = {
  /** The same in both versions. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** What decides whether it changed, where that isn't the text. */
  readonly identity?: string;
};

export type Row = {
  readonly id: string;
  /** Between brackets behind its number: "Rekenen". */
  readonly detail: string;
  readonly fields: readonly Field[];
};

export type Part =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'list'; readonly noun: Noun; readonly rows: readonly Row[] };

/** What an action calls the goals that it serves, by id: "Doel 2 (Rekenen)". */
export type GoalNames = ReadonlyMap<string, string>;

type Name = keyof typeof names;

const field = (name: Name, text: string): Field => ({ key: name, name: names[name], text });
const day = (name: Name, on: string | null): Field => field(name, compareTexts.day(on));
const plain = (name: Name, text: string): Part => ({ kind: 'field', field: field(name, text) });
const plainDay = (name: Name, on: string | null): Part => ({
  kind: 'field',
  field: day(name, on),
});
const list = (noun: Noun, rows: readonly Row[]): Part => ({ kind: 'list', noun, rows });

const subjectWords = (row: { readonly subject: OppSubject; readonly subjectName: string }) =>
  row.subject === 'other' && row.subjectName.trim() !== ''
    ? row.subjectName
    : oppSubjectWords[row.subject];

type Rows<
  Section extends OppSection,
  List extends keyof OppContentRecord[Section],
> = OppContentRecord[Section][List] extends readonly (infer One)[] ? One : never;

const levelRow = (level: Rows<'startSituation', 'levels'>): Row => ({
  id: level.id,
  detail: subjectWords(level),
  fields: [
    field('subject', subjectWords(level)),
    field('instrument', level.instrument),
    day('measuredOn', level.measuredOn),
    field('result', level.result),
  ],
});

const growthRow = (growth: Rows<'startSituation', 'growth'>): Row => ({
  id: growth.id,
  detail: subjectWords(growth),
  fields: [
    field('subject', subjectWords(growth)),
    field('unit', compareTexts.unit(growth.unit)),
    field('outflowBand', compareTexts.band(growth.outflowFrom, growth.outflowTo)),
    ...growth.points.map((point, index) => ({
      key: point.id,
      name: compareTexts.pointName(index + 1),
      text: compareTexts.point(point),
    })),
  ],
});

const factorRow = (factor: Rows<'factors', 'items'>): Row => ({
  id: factor.id,
  detail: oppFactorKindWords[factor.kind],
  fields: [
    field('kind', oppFactorKindWords[factor.kind]),
    field('area', oppFactorAreaWords[factor.area]),
    field('description', factor.text),
  ],
});

const needRow = (need: Rows<'needs', 'educational'>): Row => ({
  id: need.id,
  detail: '',
  fields: [field('need', `${oppNeedWords[need.subject]} ${need.text}`.trim())],
});

const goalRow = (goal: Rows<'goals', 'items'>): Row => ({
  id: goal.id,
  detail: oppGoalDomainWords[goal.domain],
  fields: [
    field('domain', oppGoalDomainWords[goal.domain]),
    field('behaviour', goal.behaviour),
    field('situation', goal.situation),
    field('baseline', goal.baseline),
    field('target', goal.target),
    field('measure', goal.measure),
    field('owner', goal.owner),
    day('dueOn', goal.dueOn),
  ],
});

const actionRow = (action: Rows<'actions', 'items'>, goalNames: GoalNames): Row => {
  const served = action.goalIds.filter((id) => goalNames.has(id));
  return {
    id: action.id,
    detail: '',
    fields: [
      field('what', action.what),
      field('byWhom', action.byWhom),
      field('howOften', action.howOften),
      day('fromOn', action.fromOn),
      day('toOn', action.toOn),
      field('setting', oppActionSettingWords[action.setting]),
      {
        ...field('goals', [...new Set(served.map((id) => goalNames.get(id) ?? ''))].join('\n')),
        identity: [...new Set(served)].toSorted().join(' '),
      },
    ],
  };
};

const externalRow = (external: Rows<'externals', 'items'>): Row => ({
  id: external.id,
  detail: '',
  fields: [
    field('who', external.who),
    field('what', external.what),
    day('sinceOn', external.sinceOn),
  ],
});

/** The parts of each section; two versions give the same parts in the same order. */
export const describeContent = (
  content: OppContentRecord,
  goalNames: GoalNames,
): Readonly<Record<OppSection, readonly Part[]>> => {
  const { startSituation, factors, needs, outflow, goals, actions, deviations } = content;
  const { destination } = outflow;
  return {
    startSituation: [
      list(nouns.level, startSituation.levels.map(levelRow)),
      list(nouns.growth, startSituation.growth.map(growthRow)),
      plain('cognition', startSituation.cognition),
      plain('schoolCareer', startSituation.schoolCareer),
      plain('socialEmotional', startSituation.socialEmotional),
      plain('workAttitude', startSituation.workAttitude),
      plain('earlierSupport', startSituation.earlierSupport),
    ],
    factors: [list(nouns.factor, factors.items.map(factorRow))],
    needs: [plain('support', needs.support), list(nouns.need, needs.educational.map(needRow))],
    outflow: [
      plain('destination', destination === null ? '' : oppDestinationWords[destination]),
      plain('rationale', outflow.rationale),
    ],
    goals: [list(nouns.goal, goals.items.map(goalRow))],
    actions: [
      list(
        nouns.action,
        actions.items.map((action) => actionRow(action, goalNames)),
      ),
    ],
    deviations: [
      plain('answer', compareTexts.deviationAnswer(deviations.answer)),
      plain('deviation', deviations.text),
      plain('usesCoreGoals', compareTexts.yesNo(deviations.usesCoreGoals)),
      plain('substituteGoals', deviations.substituteGoals),
    ],
    guardiansView: [plain('guardiansView', content.guardiansView.text)],
    pupilVoice: [plain('pupilVoice', content.pupilVoice.text)],
    evaluationPlan: [
      plainDay('nextOn', content.evaluationPlan.nextOn),
      plain('evaluation', content.evaluationPlan.text),
    ],
    externals: [list(nouns.external, content.externals.items.map(externalRow))],
  };
};
