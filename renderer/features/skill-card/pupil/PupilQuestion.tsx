import type { RefObject } from 'react';
import { drawings } from '../../../../electron/contract/drawings';
import type { Score } from '../../../../electron/contract/trajectory-plan';
import { Drawing } from '../../../ui/DocumentPage/Drawing';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import classes from './Pupil.module.css';
import type { PupilStep } from './pupil-steps';
import { pupilTexts as texts } from './texts';

type PupilQuestionProps = {
  readonly step: PupilStep;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly score: Score | null;
  readonly isToday: boolean;
  /** Null: what was chosen is taken back. */
  readonly onChoose: (score: Score | null) => void;
};

const [, sad, plain, glad, veryGlad] = drawings.faces;

const faces = [
  { score: 1, face: sad },
  { score: 2, face: plain },
  { score: 3, face: glad },
  { score: 4, face: veryGlad },
] as const;

/** One goal in the pupil's words with its picture, and four faces to choose from. No figures. */
export function PupilQuestion({ step, heading, score, isToday, onChoose }: PupilQuestionProps) {
  const { goal, moment } = step;
  const pick = (each: Score): void => onChoose(score === each ? null : each);
  const wordOf = (each: Score): string => texts.word(each, isToday);
  const chosen = score === null ? texts.emptied : texts.chosen(wordOf(score));
  return (
    <div className={classes.question}>
      {goal.picture !== null && (
        <div className={classes.picture}>
          <Drawing paths={drawings.pictures[goal.picture]} says={null} />
        </div>
      )}
      <div className={classes.asked}>
        {moment !== null && <p className={classes.moment}>{moment}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {goal.text}
        </h1>
      </div>
      <div className={classes.faces} role="group" aria-label={goal.text}>
        {faces.map(({ score: each, face }) => (
          <button
            key={each}
            type="button"
            className={classes.face}
            aria-pressed={score === each}
            aria-label={texts.choice(goal.text, wordOf(each))}
            onClick={() => pick(each)}
          >
            {face !== undefined && <Drawing paths={face.drawing} says={null} />}
            <span>{wordOf(each)}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className={classes.way}
        aria-pressed={score === 'na'}
        aria-label={texts.choice(goal.text, wordOf('na'))}
        onClick={() => pick('na')}
      >
        {wordOf('na')}
      </button>
      <VisuallyHidden>
        <span role="status">{chosen}</span>
      </VisuallyHidden>
    </div>
  );
}
