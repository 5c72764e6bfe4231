import { uiTexts } from './texts';
import classes from './StrengthMeter.module.css';

export type StrengthScore = 0 | 1 | 2 | 3 | 4;

type StrengthMeterProps = {
  readonly score: StrengthScore;
  readonly advice?: string | undefined;
};

/** Five steps and the word for them; the word is what counts, the colour repeats it. */
export function StrengthMeter({ score, advice }: StrengthMeterProps) {
  return (
    <div className={classes.meter} data-score={score}>
      <div className={classes.steps} aria-hidden="true">
        {uiTexts.strengthWords.map((word, step) => (
          <span key={word} className={classes.step} data-filled={step <= score || undefined} />
        ))}
      </div>
      <p className={classes.words} role="status">
        {uiTexts.strengthLabel}: <strong>{uiTexts.strengthWords[score]}</strong>
        {advice !== undefined && advice !== '' && <>. {advice}</>}
      </p>
    </div>
  );
}
