import { Button } from '@mantine/core';
import { useState } from 'react';
import type {
  ConsolidationCheck,
  ConsolidationTerm,
  Trajectory,
} from '../../../../electron/contract/trajectory-record';
import { api } from '../../../app/api';
import { useShownTexts } from '../../../app/privacy';
import { notifyUndo } from '../../notes/undo-notice';
import { useTrajectoryChange } from '../use-trajectory';
import { CheckDialog } from './CheckDialog';
import classes from './Talks.module.css';
import { talksTexts } from './texts';

const texts = talksTexts.checks;

type ChecksProps = { readonly trajectory: Trajectory; readonly writes: boolean };

/** The moments that are planned, and what was seen at each. */
export function Checks({ trajectory, writes }: ChecksProps) {
  const { run } = useTrajectoryChange(trajectory);
  const [recording, setRecording] = useState<ConsolidationTerm | null>(null);
  const checks = trajectory.consolidation?.checks ?? [];
  const shown = useShownTexts(
    trajectory.caseFileId,
    checks.map(({ done }) => done?.outcome ?? ''),
  );
  const takeBack = async ({ term, done }: ConsolidationCheck): Promise<void> => {
    const set = (seen: ConsolidationCheck['done']) =>
      run(({ id }) => api.trajectory.recordCheck({ id, term, done: seen }));
    if ((await set(null)) !== null) notifyUndo(texts.takenBack, () => void set(done));
  };
  if (checks.length === 0) return <p className={classes.quiet}>{texts.none}</p>;
  return (
    <>
      <ul className={classes.checks} aria-label={texts.title}>
        {checks.map((check, at) => (
          <li key={check.term} className={classes.check}>
            <div className={classes.checkHead}>
              <div>
                <h3 className={classes.checkTitle}>{texts.term(check.term)}</h3>
                <p className={classes.checkState}>
                  {check.done === null
                    ? texts.plannedOn(check.on)
                    : texts.doneOn(check.done.on, check.done.holds)}
                </p>
              </div>
              {writes && (
                <CheckAction
                  check={check}
                  onRecord={() => setRecording(check.term)}
                  onTakeBack={() => void takeBack(check)}
                />
              )}
            </div>
            {check.done !== null && (
              <p className={classes.facts} data-vault>
                {shown?.[at]}
              </p>
            )}
          </li>
        ))}
      </ul>
      {recording !== null && (
        <CheckDialog trajectory={trajectory} term={recording} onClose={() => setRecording(null)} />
      )}
    </>
  );
}

type CheckActionProps = {
  readonly check: ConsolidationCheck;
  readonly onRecord: () => void;
  readonly onTakeBack: () => void;
};

function CheckAction({ check: { term, done }, onRecord, onTakeBack }: CheckActionProps) {
  return done === null ? (
    <Button variant="default" aria-label={texts.recordOf(term)} onClick={onRecord}>
      {texts.record}
    </Button>
  ) : (
    <Button variant="subtle" aria-label={texts.takeBack(term)} onClick={onTakeBack}>
      {texts.takeBackShort}
    </Button>
  );
}
