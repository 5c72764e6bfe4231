/** What of a trajectory stands in the list of what goes along. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ArchiveItem } from '../../archive/archive-source';
import { itemTitle } from '../../archive/item-title';
import { notTyped } from '../../archive/not-typed';
import { textsIn } from '../../opp/leaving/texts-in';
import { archiveTexts as texts } from './archive-texts';

type Travelling = ArchiveRecordOf<'trajectory'>;

/** Ids, days, choices and figures; everything else is taken for typed. */
export const NOT_TYPED = notTyped(
  ...'goalId guardianIds picture raters rater scores presence term holds result on mondays'.split(
    ' ',
  ),
  ...'skipped startOn startedOn endedOn startedAt recordedAt'.split(' '),
);

type Found = Omit<ArchiveItem, 'bytes' | 'title' | 'texts'> & {
  readonly says: string;
  readonly typed: object;
};

const last = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

const goals = (record: Travelling): Found => ({
  part: 'trajectoryGoals',
  says: texts.goals(record.goals.length),
  on: record.mondays?.[0] ?? record.plan.startOn,
  typed: [record.plan, record.goals, record.history],
});

const scores = ({ scores: given, presence }: Travelling): readonly Found[] =>
  given.length + presence.length === 0
    ? []
    : [
        {
          part: 'trajectoryScores',
          says:
            given.length === 0
              ? texts.days(new Set(presence.map(({ on }) => on)).size)
              : texts.scores(given.length),
          on: last([...given, ...presence].map(({ on }) => on)),
          typed: [],
        },
      ];

const reflections = ({ reflections: held }: Travelling): readonly Found[] =>
  held.length === 0
    ? []
    : [
        {
          part: 'trajectoryReflections',
          says: texts.reflections(held.length),
          on: null,
          typed: held,
        },
      ];

const evaluations = ({ evaluations: held }: Travelling): readonly Found[] =>
  held.length === 0
    ? []
    : [
        {
          part: 'trajectoryEvaluations',
          says: texts.evaluations(held.length),
          on: last(held.map(({ evaluation }) => evaluation.on)),
          typed: held,
        },
      ];

const consolidation = ({ consolidation: agreed, checks }: Travelling): readonly Found[] =>
  agreed === null && checks.length === 0
    ? []
    : [
        {
          part: 'trajectoryConsolidation',
          says: texts.checks(agreed?.content.checks.length ?? checks.length),
          on: last([...(agreed?.content.checks ?? []), ...checks].map(({ on }) => on)),
          typed: [agreed ?? {}, checks],
        },
      ];

/** Goals and plan first: the rest is about them. */
export const trajectoryItems = (record: Travelling): readonly ArchiveItem[] =>
  [
    goals(record),
    ...scores(record),
    ...reflections(record),
    ...evaluations(record),
    ...consolidation(record),
  ].map(({ part, says, on, typed }) => ({
    part,
    title: itemTitle(record.plan.name, says),
    on,
    bytes: 0,
    texts: textsIn(typed, NOT_TYPED),
  }));
