/** What a section says, as headings with lines: for copying as plain text and for reading. Pure. */
import type {
  OppAction,
  OppContent,
  OppGoal,
  OppGrowth,
  OppLevel,
} from '../../../../electron/contract/opp-content';
import {
  oppActionSettingWords,
  oppDestinationWords,
  oppFactorAreaWords,
  oppGoalDomainWords,
  oppNeedWords,
  oppSectionTitles,
  oppSubjectWords,
} from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { longDay } from '../../notes/moments';
import { outlineTexts as texts } from './outline-texts';

export type OutlineLine = {
  /** Null: a line of a list, or the section's one text. */
  readonly label: string | null;
  readonly text: string;
};

export type OutlineBlock = {
  /** Of a row that can be gone to. */
  readonly itemId?: string;
  /** Null: stands right under the section's own heading. */
  readonly heading: string | null;
  /** `list`: each line a point of its own. */
  readonly as: 'list' | 'lines';
  readonly lines: readonly OutlineLine[];
};

const line = (label: string | null, text: string): readonly OutlineLine[] =>
  text.trim() === '' ? [] : [{ label, text: text.trim() }];

const joined = (parts: readonly (string | null)[], between = ', '): string =>
  parts.filter((part) => part !== null && part.trim() !== '').join(between);

const dayText = (day: string | null): string => (day === null ? '' : longDay(day));

const lines = (heading: string | null, all: readonly (readonly OutlineLine[])[]): OutlineBlock => ({
  heading,
  as: 'lines',
  lines: all.flat(),
});

const list = (heading: string | null, points: readonly string[]): OutlineBlock => ({
  heading,
  as: 'list',
  lines: points.flatMap((point) => line(null, point)),
});

export const subjectName = ({
  subject,
  subjectName: own,
}: Pick<OppLevel, 'subject' | 'subjectName'>): string =>
  subject === 'other' && own.trim() !== '' ? own.trim() : oppSubjectWords[subject];

const levelText = (level: OppLevel): string => {
  const rest = joined([level.result, level.instrument, dayText(level.measuredOn)]);
  return rest === '' ? '' : `${subjectName(level)}: ${rest}`;
};

/** As people write it here: "12,5". */
export const decimal = (value: number): string => String(value).replace('.', ',');

const growthText = (growth: OppGrowth): string => {
  const { outflowFrom, outflowTo, points, unit } = growth;
  const outflow =
    outflowFrom === null || outflowTo === null
      ? null
      : texts.outflowLevel(decimal(outflowFrom), decimal(outflowTo));
  const moments = points.map(({ on, planned, actual }) =>
    joined([
      dayText(on),
      planned === null ? null : texts.planned(decimal(planned)),
      actual === null ? null : texts.actual(decimal(actual)),
    ]),
  );
  return `${subjectName(growth)} (${texts.growthUnit[unit]}): ${joined([outflow, ...moments], '; ')}`;
};

export const goalName = (goal: Pick<OppGoal, 'domain'>, at: number): string =>
  texts.goal(at + 1, oppGoalDomainWords[goal.domain]);

const goalBlock = (goal: OppGoal, at: number): OutlineBlock => ({
  itemId: goal.id,
  ...lines(goalName(goal, at), [
    line(texts.behaviour, goal.behaviour),
    line(texts.situation, goal.situation),
    line(texts.baseline, goal.baseline),
    line(texts.target, goal.target),
    line(texts.measure, goal.measure),
    line(texts.owner, goal.owner),
    line(texts.dueOn, dayText(goal.dueOn)),
  ]),
});

const actionBlock = (action: OppAction, at: number, goals: readonly OppGoal[]): OutlineBlock => {
  const { fromOn, toOn } = action;
  const served = goals.flatMap((goal, index) =>
    action.goalIds.includes(goal.id) ? [goalName(goal, index)] : [],
  );
  const outline = lines(texts.action(at + 1), [
    line(texts.what, action.what),
    line(texts.byWhom, action.byWhom),
    line(texts.howOften, action.howOften),
    line(
      texts.period,
      joined(
        [
          fromOn === null ? null : texts.from(longDay(fromOn)),
          toOn === null ? null : texts.to(longDay(toOn)),
        ],
        ' ',
      ),
    ),
    line(texts.setting, oppActionSettingWords[action.setting]),
    line(texts.forGoals, served.join(', ')),
  ]);
  return { itemId: action.id, ...outline };
};

type Outlines = {
  readonly [Name in OppSection]: (
    value: OppContent[Name],
    all: Pick<OppContent, 'goals'>,
  ) => readonly OutlineBlock[];
};

const outlines: Outlines = {
  startSituation: (value) => [
    list(texts.levels, value.levels.map(levelText)),
    lines(null, [
      line(texts.cognition, value.cognition),
      line(texts.schoolCareer, value.schoolCareer),
      line(texts.socialEmotional, value.socialEmotional),
      line(texts.workAttitude, value.workAttitude),
      line(texts.earlierSupport, value.earlierSupport),
    ]),
    list(texts.growth, value.growth.map(growthText)),
  ],
  factors: ({ items }) =>
    (['promoting', 'hindering'] as const).map((kind) =>
      list(
        texts[kind],
        items
          .filter((factor) => factor.kind === kind && factor.text.trim() !== '')
          .map(({ area, text }) => `${oppFactorAreaWords[area]}: ${text.trim()}`),
      ),
    ),
  needs: ({ support, educational }) => [
    lines(null, [line(texts.supportNeeds, support)]),
    list(
      texts.educationalNeeds,
      educational.flatMap(({ subject, text }) =>
        text.trim() === '' ? [] : [needSentence(subject, text)],
      ),
    ),
  ],
  outflow: ({ destination, rationale }) => [
    lines(null, [
      line(texts.destination, destination === null ? '' : oppDestinationWords[destination]),
      line(texts.rationale, rationale),
    ]),
  ],
  goals: ({ items }) => items.map(goalBlock),
  actions: ({ items }, { goals }) => items.map((item, at) => actionBlock(item, at, goals.items)),
  deviations: ({ answer, text, usesCoreGoals, substituteGoals }) =>
    answer === 'some'
      ? [
          lines(null, [
            line(null, texts.someDeviations),
            line(texts.deviations, text),
            line(
              texts.coreGoals,
              usesCoreGoals === null
                ? ''
                : usesCoreGoals
                  ? texts.coreGoalsStay
                  : texts.coreGoalsLeft,
            ),
            usesCoreGoals === false ? line(texts.substituteGoals, substituteGoals) : [],
          ]),
        ]
      : [lines(null, [line(null, answer === 'none' ? texts.noDeviations : '')])],
  guardiansView: ({ text }) => [lines(null, [line(null, text)])],
  pupilVoice: ({ text }) => [lines(null, [line(null, text)])],
  evaluationPlan: ({ nextOn, text }) => [
    lines(null, [line(texts.nextOn, dayText(nextOn)), line(texts.how, text)]),
  ],
  externals: ({ items }) => [
    list(
      null,
      items.map(({ who, what, sinceOn }) =>
        joined([who, what, sinceOn === null ? null : texts.since(longDay(sinceOn))]),
      ),
    ),
  ],
};

/** One name for both halves, so that the compiler sees that they fit. */
const outlineOf = <Name extends OppSection>(
  section: Name,
  value: OppContent[Name],
  all: Pick<OppContent, 'goals'>,
): readonly OutlineBlock[] => {
  const outline: Outlines[Name] = outlines[section];
  return outline(value, all);
};

/** "Deze leerling heeft een instructie nodig die …". */
function needSentence(
  subject: OppContent['needs']['educational'][number]['subject'],
  text: string,
): string {
  return `${texts.pupilHas} ${oppNeedWords[subject]} ${text.trim()}`;
}

/** Blocks with something in them alone. */
export const sectionOutline = (section: OppSection, content: OppContent): readonly OutlineBlock[] =>
  outlineOf(section, content[section], content).filter((block) => block.lines.length > 0);

const lineText = ({ label, text }: OutlineLine): string =>
  label === null ? text : text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`;

const blockText = ({ heading, as, lines: all }: OutlineBlock): string =>
  [
    ...(heading === null ? [] : [`${heading}:`]),
    ...all.map((one) => (as === 'list' ? `- ${lineText(one)}` : lineText(one))),
  ].join('\n');

/** A section as plain text, for pasting into the pupil system. Empty when nothing was filled in. */
export const sectionPlainText = (section: OppSection, content: OppContent): string => {
  const blocks = sectionOutline(section, content);
  return blocks.length === 0
    ? ''
    : [oppSectionTitles[section], ...blocks.map(blockText)].join('\n\n');
};
