import type { CasusAnswer } from '../../../../electron/contract/archive';
import classes from '../Consultation.module.css';
import { answerTexts, askedTexts } from '../texts';

type AnswerTextProps = {
  readonly answer: CasusAnswer;
  /** A text as it may be shown now; null while that is being found out. */
  readonly shown: (text: string) => string | null;
};

const fields = ['recognise', 'workedHere', 'wouldTry', 'reachable'] as const;

/** What was answered, field by field; an empty one says nothing. */
export function AnswerText({ answer, shown }: AnswerTextProps) {
  return (
    <dl className={classes.answer}>
      {fields
        .filter((field) => answer[field] !== '')
        .map((field) => (
          <div key={field}>
            <dt>{answerTexts.given[field]}</dt>
            <dd>{shown(answer[field]) ?? askedTexts.hidden}</dd>
          </div>
        ))}
    </dl>
  );
}
