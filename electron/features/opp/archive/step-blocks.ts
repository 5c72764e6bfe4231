/** What was done for an OPP that travels, as one table: professionals read it, so it says what was recorded. Pure. */
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import {
  oppGoalNextWords,
  oppGoalResultWords,
  oppHearingFormWords,
  oppStepWords,
} from '../../../contract/opp-steps';
import type { OppStepKind, OppStepOf } from '../../../contract/opp-steps';
import type { ArchivePeople } from '../../archive/archive-source';
import { dayText, isFilled, tableBlock } from '../editions/blocks';
import type { Block } from '../editions/blocks';
import { conclusionWords, meaningWords } from '../editions/edition-texts';
import { goalLabel } from '../editions/goal-blocks';
import { archiveTexts as texts } from './archive-texts';

type Travelling = ArchiveRecordOf<'opp'>;
type Step = Travelling['steps'][number];
type Goals = Travelling['versions'][number]['content']['goals']['items'];

type Told = { readonly who: string; readonly lines: readonly string[] };
type Around = { readonly people: ArchivePeople; readonly goals: Goals };

const presentText = (
  { guardianIds, others }: Pick<OppStepOf<'consultation'>, 'guardianIds' | 'others'>,
  { people }: Around,
): string => [...guardianIds.map(people.guardian), others.trim()].filter(isFilled).join(', ');

const heardLines = (pupil: OppStepOf<'hearing'>['pupil']): readonly string[] =>
  pupil.heard
    ? [
        texts.heard(oppHearingFormWords[pupil.form], pupil.words),
        ...(isFilled(pupil.doneWith) ? [texts.doneWith(pupil.doneWith)] : []),
      ]
    : [texts.notHeard(pupil.reason)];

const evaluated = (detail: OppStepOf<'evaluation'>, around: Around): Told => ({
  who: presentText(detail, around),
  lines: [
    detail.summary,
    ...detail.outcomes.map(({ goalId, result, next, why }) =>
      texts.outcome(
        goalLabel(around.goals, goalId),
        oppGoalResultWords[result],
        oppGoalNextWords[next],
        why,
      ),
    ),
    ...(isFilled(detail.guardiansSaid) ? [texts.guardiansSaid(detail.guardiansSaid)] : []),
    ...heardLines(detail.pupil),
    conclusionWords[detail.conclusion],
  ],
});

/** A guardian who doesn't travel is one of the guardians, and why they refused stays too. */
const consented = (
  { guardianId, answer, how, ground }: OppStepOf<'consent'>,
  { people }: Around,
): Told => {
  const name = people.guardian(guardianId);
  return {
    who: name === '' ? texts.guardian : name,
    lines: [texts.consent(answer, how, name === '' ? '' : ground)],
  };
};

const tellers: {
  readonly [Kind in OppStepKind]: (detail: OppStepOf<Kind>, around: Around) => Told;
} = {
  consultation: (detail, around) => ({
    who: presentText(detail, around),
    lines: [detail.outcome, texts.agreed(detail.agreed)],
  }),
  consent: consented,
  hearing: ({ pupil }) => ({ who: texts.pupil, lines: heardLines(pupil) }),
  signature: ({ who, meaning }) => ({ who, lines: [meaningWords[meaning]] }),
  evaluation: evaluated,
  dispute: ({ about, route }) => ({ who: '', lines: [about, route] }),
};

const toldOf = <Kind extends OppStepKind>(
  detail: OppStepOf<Kind> & { readonly kind: Kind },
  around: Around,
): Told => tellers[detail.kind](detail, around);

const goalsOf = ({ texts: kept }: Travelling, step: Step): Goals =>
  kept.find(
    ({ versionNumber, contentHash }) =>
      versionNumber === step.versionNumber && contentHash === step.contentHash,
  )?.content.goals.items ?? [];

/** Oldest first, the withdrawn too. */
export const stepBlocks = (record: Travelling, people: ArchivePeople): Block[] =>
  tableBlock({
    caption: texts.stepsCaption,
    head: texts.stepsHead,
    rows: record.steps.map((step) => {
      const { who, lines } = toldOf(step.detail, { people, goals: goalsOf(record, step) });
      const withdrawn = step.withdrawn === null ? [] : [texts.withdrawn(step.withdrawn.reason)];
      return [
        dayText(step.on),
        texts.stepAbout(oppStepWords[step.detail.kind], step.versionNumber),
        who,
        [...lines, ...withdrawn].filter(isFilled).join('\n'),
      ];
    }),
  });
