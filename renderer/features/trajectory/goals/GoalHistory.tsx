import type {
  GoalHistory as PastGoal,
  TrajectoryGoal,
} from '../../../../electron/contract/trajectory-plan';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { useShownTexts } from '../../../app/privacy';
import { Heading } from '../../../ui/Heading';
import classes from './Goals.module.css';
import { SharedGoal } from './SharedGoal';
import { goalTexts } from './texts';

const texts = goalTexts.history;

type GoalHistoryProps = { readonly trajectory: Trajectory; readonly goal: TrajectoryGoal };

/** What the goal was, until when and why it changed; newest first. */
export function GoalHistory({ trajectory, goal }: GoalHistoryProps) {
  const { caseFileId, history } = trajectory;
  const past = history.filter(({ goalId }) => goalId === goal.id);
  const shown = useShownTexts(
    caseFileId,
    past.flatMap(({ before, reason }) => [before.goal, reason]),
  );
  if (past.length === 0) return null;
  return (
    <div>
      <Heading className={classes.subhead}>{texts.title}</Heading>
      <ol className={classes.history} aria-label={texts.title}>
        {past.map((one, at) => (
          <li key={`${one.recordedAt} ${one.kind}`} className={classes.past} data-vault>
            <p>
              <strong>{whenOf(one)}</strong>: {shown?.[2 * at] ?? '…'}
            </p>
            <p className={classes.reason}>
              {texts.because}: {shown?.[2 * at + 1] ?? '…'}
            </p>
            <details>
              <summary>{texts.show}</summary>
              <SharedGoal content={one.before} caseFileId={caseFileId} />
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}

const whenOf = ({ kind, on }: PastGoal): string =>
  kind === 'ended' ? texts.ended(on) : texts.was(on);
