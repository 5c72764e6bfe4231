import { Button } from '@mantine/core';
import type { Score } from '../../../electron/contract/trajectory-plan';
import { IconArrowBackUp } from '../../ui/icons/icons';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';

type ScorePadProps = {
  /** "Doel 2, woensdag 4 maart" */
  readonly at: string;
  readonly score: Score | null;
  /** Nothing can be given there. */
  readonly blocked: boolean;
  readonly canUndo: boolean;
  readonly onScore: (score: Score | null) => void;
  readonly onUndo: () => void;
};

const scores: readonly Score[] = [1, 2, 3, 4, 'na'];

/** Big targets for mouse and finger: a score for the cell that is chosen, and on to the next one. */
export function ScorePad({ at, score, blocked, canUndo, onScore, onUndo }: ScorePadProps) {
  return (
    <div role="group" aria-label={texts.pad} className={classes.pad}>
      <p className={classes.padAt}>{at}</p>
      <div className={classes.padKeys}>
        {scores.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.padKey}
            aria-pressed={score === each}
            disabled={blocked}
            onClick={() => onScore(each)}
          >
            <span className={classes.padSign}>
              {each === 'na' ? texts.notApplicable : texts.scoreSign(each)}
            </span>
            <span className={classes.padMeaning}>{texts.meaning(each)}</span>
          </button>
        ))}
        <Button variant="default" disabled={score === null} onClick={() => onScore(null)}>
          {texts.clear}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} />}
          disabled={!canUndo}
          onClick={onUndo}
        >
          {texts.undo}
        </Button>
      </div>
    </div>
  );
}
