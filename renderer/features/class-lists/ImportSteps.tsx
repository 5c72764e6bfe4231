import { VisuallyHidden } from '../../ui/VisuallyHidden';
import classes from './ClassLists.module.css';
import { importTexts as texts } from './texts';

/** Where one is in the four steps. */
export function ImportSteps({ step }: { readonly step: number }) {
  const name = texts.steps[step - 1] ?? '';
  return (
    <>
      <ol className={classes.steps} aria-label={texts.stepsLabel}>
        {texts.steps.map((label, index) => (
          <li
            key={label}
            className={classes.step}
            data-state={index + 1 < step ? 'done' : index + 1 === step ? 'now' : 'later'}
            aria-current={index + 1 === step ? 'step' : undefined}
          >
            <span className={classes.stepNumber} aria-hidden>
              {index + 1}
            </span>
            {label}
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span aria-live="polite">{texts.step(step, name)}</span>
      </VisuallyHidden>
    </>
  );
}
