import { Button } from '@mantine/core';
import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import {
  goalHints,
  missingForStart,
  trajectoryRules,
} from '../../../../electron/contract/trajectory-rules';
import type { TrajectoryFinding } from '../../../../electron/contract/trajectory-rules';
import { api } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { CheckItem, CheckList } from '../../../ui/CheckItem';
import { StepModal } from '../../arrangement/steps/StepModal';
import { notify } from '../../notes/undo-notice';
import { useToday } from '../../opp/cycle/use-today';
import { trajectoryHref } from '../trajectory-address';
import { useTrajectoryChange } from '../use-trajectory';
import classes from './Plan.module.css';
import { planTexts } from './texts';

const texts = planTexts.start;

type StartDialogProps = { readonly trajectory: Trajectory; readonly onClose: () => void };

/** What is still missing, and what could be better; nothing is fixed before a person says so. */
export function StartDialog({ trajectory, onClose }: StartDialogProps) {
  const { id, caseFileId, plan, goals } = trajectory;
  const { run, pending, error } = useTrajectoryChange(trajectory);
  const today = useToday();
  const go = useGo();
  const missing = missingForStart(trajectory);
  const hints = goalHints(trajectory, today);
  const numberOf = (goalId: string): number => goals.findIndex((goal) => goal.id === goalId) + 1;
  const goTo = (part: 'plan' | 'doelen') => (): void => {
    onClose();
    go(trajectoryHref({ caseFileId, id, part }));
  };
  const start = async (): Promise<void> => {
    const after = await run(({ version }) => api.trajectory.start({ id, version }), {
      quiet: true,
    });
    if (after === null) return;
    notify(texts.done);
    onClose();
  };
  const item = (finding: TrajectoryFinding, state: 'open' | 'attention') => (
    <CheckItem
      key={`${finding.rule} ${finding.goalId ?? ''}`}
      state={state}
      mark={state === 'open' ? '!' : 'i'}
      stateLabel={state === 'open' ? texts.missingState : texts.hintState}
      sub={trajectoryRules[finding.rule].source}
    >
      {finding.goalId !== null && <strong>{texts.goal(numberOf(finding.goalId))}: </strong>}
      {trajectoryRules[finding.rule].says}
    </CheckItem>
  );
  return (
    <StepModal
      title={texts.title}
      lead={texts.lead}
      saveLabel={texts.save}
      saving={pending}
      blocked={missing.length > 0}
      error={error}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
      onClose={onClose}
    >
      {missing.length > 0 ? (
        <>
          <h3 className={classes.subhead}>{texts.missing}</h3>
          <CheckList label={texts.missing}>
            {missing.map((finding) => item(finding, 'open'))}
          </CheckList>
          <div className={classes.ways}>
            <Button variant="default" onClick={goTo('plan')}>
              {texts.toPlan}
            </Button>
            <Button variant="default" onClick={goTo('doelen')}>
              {texts.toGoals}
            </Button>
          </div>
        </>
      ) : (
        <p>{texts.ready(plan.weekCount, goals.filter(({ endedOn }) => endedOn === null).length)}</p>
      )}
      {hints.length > 0 && (
        <>
          <h3 className={classes.subhead}>{texts.hints}</h3>
          <CheckList label={texts.hints}>
            {hints.map((finding) => item(finding, 'attention'))}
          </CheckList>
        </>
      )}
    </StepModal>
  );
}
