import type { Opp, OppVersion } from '../../../../electron/contract/opp';
import { IconCheck } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import classes from './Cycle.module.css';
import { stagesOf } from './stages';
import type { Stage } from './stages';
import { cycleTexts as texts } from './texts';

type StepperProps = { readonly opp: Opp; readonly version: OppVersion };

/** From draft to evaluation: what is done, where it stands now, what is still to come. */
export function Stepper({ opp, version }: StepperProps) {
  return (
    <ol className={classes.stepper} aria-label={texts.stepper}>
      {stagesOf(opp, version).map((stage) => (
        <li
          key={stage.key}
          className={classes.stage}
          data-state={stateOf(stage)}
          aria-current={stage.current ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden="true">
            {stage.done && <IconCheck size={14} stroke={3} />}
          </span>
          <span className={classes.stageName}>{texts.stages[stage.key]}</span>
          <span className={classes.stageNote}>
            {texts.stageNote(stage)}
            <VisuallyHidden> ({stateWords(stage)})</VisuallyHidden>
          </span>
        </li>
      ))}
    </ol>
  );
}

const stateOf = ({ done, current, consent }: Stage): string => {
  if (done) return 'done';
  if (consent === 'void' || consent === 'refused' || consent === 'disputed') return 'attention';
  return current ? 'current' : 'todo';
};

const stateWords = ({ done, current }: Stage): string => {
  if (done) return texts.stageDone;
  return current ? texts.stageCurrent : texts.stageTodo;
};
