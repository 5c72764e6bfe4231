import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  RecordedEvaluation,
  Trajectory,
} from '../../../../electron/contract/trajectory-record';
import { usePrivacy } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { IconPlus } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { Tag } from '../../../ui/Tag';
import { useCaseFile } from '../../case-files/use-case-files';
import { guardianLabel } from '../plan/plan-facts';
import { EvaluationDialog } from './EvaluationDialog';
import { ShownFacts } from './ShownFacts';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.evaluations;

type EvaluationsProps = { readonly trajectory: Trajectory; readonly writes: boolean };

/** Half way and at the end, with the parents; newest first. The newest of its kind counts. */
export function Evaluations({ trajectory, writes }: EvaluationsProps) {
  const [adding, setAdding] = useState(false);
  const { evaluations } = trajectory;
  return (
    <Section
      title={texts.title}
      text={texts.text}
      action={
        writes && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() => setAdding(true)}
          >
            {texts.add}
          </Button>
        )
      }
    >
      {evaluations.length === 0 && <p className={classes.quiet}>{texts.none}</p>}
      <div className={classes.list}>
        {evaluations.map((recorded, at) => (
          <Evaluation
            // They are only ever added to, in front.
            key={evaluations.length - at}
            trajectory={trajectory}
            recorded={recorded}
            counts={
              evaluations.findIndex(
                ({ evaluation }) => evaluation.kind === recorded.evaluation.kind,
              ) === at
            }
          />
        ))}
      </div>
      {adding && <EvaluationDialog trajectory={trajectory} onClose={() => setAdding(false)} />}
    </Section>
  );
}

type EvaluationProps = {
  readonly trajectory: Trajectory;
  readonly recorded: RecordedEvaluation;
  /** The newest of its kind. */
  readonly counts: boolean;
};

function Evaluation({ trajectory, recorded: { evaluation }, counts }: EvaluationProps) {
  const { hidden } = usePrivacy();
  const { data: file } = useCaseFile(trajectory.caseFileId);
  const guardians = (file?.guardians ?? [])
    .filter(({ id }) => evaluation.guardianIds.includes(id))
    .map((guardian) => guardianLabel(guardian, hidden));
  const goalText = (goalId: string): string =>
    trajectory.goals.find(({ id }) => id === goalId)?.content.goal ?? texts.goalGone;
  const joined = (parts: readonly string[], by: string): string =>
    parts.filter((part) => part !== '').join(by);
  return (
    <Card
      as="section"
      title={texts.name(evaluation.kind, evaluation.on)}
      aside={
        <Tag tone={counts ? 'petrol' : 'neutral'}>{counts ? texts.counts : texts.replaced}</Tag>
      }
    >
      <ShownFacts
        caseFileId={trajectory.caseFileId}
        facts={[
          { label: texts.present, value: joined([...guardians, evaluation.others], ', ') },
          ...evaluation.goals.map(({ goalId, result, words }, at) => ({
            label: texts.goal(at + 1),
            value: joined([goalText(goalId), joined([texts.result(result), words], ': ')], '\n'),
          })),
          { label: texts.pupil, value: evaluation.pupil },
          { label: texts.guardian, value: evaluation.guardian },
          { label: texts.teacher, value: evaluation.teacher },
          { label: texts.conclusion, value: evaluation.conclusion },
        ]}
      />
    </Card>
  );
}
