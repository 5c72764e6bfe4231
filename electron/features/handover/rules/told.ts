/**
 * What the first page tells by itself: open goals and agreements, and the days that are coming. Worked out from
 * what goes along alone, so that nothing that stays behind is told here. Pure.
 */
import type { ArchiveDossier } from '../../../contract/archive';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import { isGranted } from '../../../contract/arrangement-words';
import { stateOf } from '../../arrangement/arrangement-state';
import { handoverTexts as texts } from '../handover-texts';
import type { ComposedRecord } from '../handover-records';

type Told = ComposedRecord['told'];
type Dated = { readonly on: string; readonly what: string };
type Kind = ArchiveDossier['records'][number]['kind'];

const ofKind = <K extends Kind>(dossier: ArchiveDossier, kind: K): readonly ArchiveRecordOf<K>[] =>
  dossier.records.filter((record): record is ArchiveRecordOf<K> => record.kind === kind);

const dated = (on: string | null, what: string): readonly Dated[] =>
  on === null ? [] : [{ on, what }];

/** The first line: a goal may be long. */
const shortly = (text: string): string => text.trim().split('\n')[0] ?? '';

type Trajectory = ArchiveRecordOf<'trajectory'>;

const openGoalsOf = ({ endedOn, goals }: Trajectory) =>
  endedOn === null ? goals.filter((goal) => goal.endedOn === null) : [];

const trajectoryDates = ({ plan, checks, consolidation }: Trajectory): readonly Dated[] => {
  const done = new Set(checks.map(({ term }) => term));
  return (consolidation?.content.checks ?? [])
    .filter(({ term }) => !done.has(term))
    .map(({ on }) => ({ on, what: texts.dates.trajectoryCheck(plan.name) }));
};

/** The text that holds now: the last one that was adopted. */
const inForceOf = ({ versions, closedAt }: ArchiveRecordOf<'opp'>) =>
  closedAt === null ? versions.findLast(({ adoptedOn }) => adoptedOn !== null)?.content : undefined;

type OppText = NonNullable<ReturnType<typeof inForceOf>>;

const oppDates = ({ goals, evaluationPlan }: OppText): readonly Dated[] => [
  ...goals.items.flatMap(({ dueOn, behaviour }) =>
    dated(dueOn, texts.dates.oppGoal(shortly(behaviour))),
  ),
  ...dated(evaluationPlan.nextOn, texts.dates.oppEvaluation),
];

const arrangementDates = (record: ArchiveRecordOf<'arrangement'>): readonly Dated[] => {
  const newestFirst = record.steps.toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  const { status, decision, evaluation } = stateOf(record.submittedOn, newestFirst);
  if (decision === null || !isGranted(status)) return [];
  return [
    ...(evaluation === null ? dated(decision.evaluationOn, texts.dates.arrangementEvaluation) : []),
    ...dated(decision.endOn, texts.dates.arrangementEnds),
  ];
};

const homeDates = ({ content }: ArchiveRecordOf<'homeSupportPlan'>): readonly Dated[] => [
  ...dated(content.talkOn, texts.dates.homeTalk),
  ...content.goals.flatMap(({ goal, lookOn }) => dated(lookOn, shortly(goal))),
];

const filled = (items: readonly string[]): string[] => items.filter((text) => text.trim() !== '');

/**
 * @param dossier with what goes along alone (`pickDossier`)
 * @param today days before it are past
 */
export const toldOf = (dossier: ArchiveDossier, today: string): Told => {
  const trajectories = ofKind(dossier, 'trajectory');
  const opps = ofKind(dossier, 'opp').flatMap((opp) => inForceOf(opp) ?? []);
  const open = ofKind(dossier, 'agreement')
    .filter(({ doneAt }) => doneAt === null)
    .toSorted((a, b) => a.draft.dueOn.localeCompare(b.draft.dueOn));
  const dates: readonly Dated[] = [
    ...trajectories.flatMap(trajectoryDates),
    ...opps.flatMap(oppDates),
    ...ofKind(dossier, 'arrangement').flatMap(arrangementDates),
    ...ofKind(dossier, 'homeSupportPlan').flatMap(homeDates),
    ...open.map(({ draft }) => ({
      on: draft.dueOn,
      what: texts.dates.agreement(shortly(draft.what)),
    })),
  ];
  return {
    goals: filled([
      ...trajectories.flatMap((one) => openGoalsOf(one).map(({ content }) => content.goal)),
      ...opps.flatMap(({ goals }) => goals.items.map(({ behaviour }) => behaviour)),
    ]),
    agreements: open.map(({ draft }) => texts.agreement(draft.what, draft.owner, draft.dueOn)),
    dates: dates
      .filter(({ on }) => on >= today)
      .toSorted((a, b) => a.on.localeCompare(b.on) || a.what.localeCompare(b.what))
      .map(({ on, what }) => ({ on, what })),
  };
};
