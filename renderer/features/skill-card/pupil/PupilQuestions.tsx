import { useEffect, useRef, useState } from 'react';
import type { PupilCard } from '../../../../electron/contract/skill-card';
import { drawings } from '../../../../electron/contract/drawings';
import { Drawing } from '../../../ui/DocumentPage/Drawing';
import { IconArrowLeft, IconArrowRight, IconCheck } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useToday } from '../use-today';
import classes from './Pupil.module.css';
import { firstOpen, scoreOf, stepKey, stepsOf } from './pupil-steps';
import type { PupilGiven, PupilStep } from './pupil-steps';
import { PupilQuestion } from './PupilQuestion';
import { pupilTexts as texts } from './texts';
import { usePupilChoices } from './use-pupil-card';

/** One question at a time, to and fro; "Klaar" after the last one. */
export function PupilQuestions({ card }: { readonly card: PupilCard }) {
  const steps = stepsOf(card);
  const { given, kept, choose } = usePupilChoices(card);
  const [at, setAt] = useState(() => firstOpen(steps, given));
  const [isDone, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new question is read from its words on.
  useEffect(() => heading.current?.focus(), [at, isDone]);
  const step = steps[at];
  const today = useToday();
  const go = (to: number): void => {
    if (to >= steps.length) setDone(true);
    else setAt(Math.max(0, to));
  };
  if (isDone || step === undefined) {
    return (
      <div className={classes.thanks}>
        <div className={classes.picture}>
          <Drawing paths={drawings.pictures.proud} says={null} />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {texts.thanks}
        </h1>
        <p>{texts.thanksText}</p>
        {step !== undefined && (
          <button type="button" className={classes.way} onClick={() => setDone(false)}>
            {texts.look}
          </button>
        )}
      </div>
    );
  }
  const isLast = at === steps.length - 1;
  return (
    <>
      <p className={classes.day}>{texts.title(card.on, today)}</p>
      <PupilQuestion
        // Another question begins with nothing pressed.
        key={stepKey(step)}
        step={step}
        heading={heading}
        score={scoreOf(step, given)}
        isToday={card.on === today}
        onChoose={(score) => choose(step, score)}
      />
      {kept.state === 'failed' && (
        <div role="alert" className={classes.notSaved}>
          <strong>{texts.notSaved}</strong> {texts.notSavedText}
        </div>
      )}
      <div className={classes.ways}>
        <button
          type="button"
          className={classes.way}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <IconArrowLeft size={28} /> {texts.back}
        </button>
        <Steps steps={steps} at={at} given={given} />
        <button type="button" className={classes.way} data-on onClick={() => go(at + 1)}>
          {isLast ? texts.done : texts.next}
          {isLast ? <IconCheck size={28} /> : <IconArrowRight size={28} />}
        </button>
      </div>
    </>
  );
}

type StepsProps = {
  readonly steps: readonly PupilStep[];
  readonly at: number;
  readonly given: PupilGiven;
};

/** Dots, no figures: which questions are done, and where one is. */
function Steps({ steps, at, given }: StepsProps) {
  return (
    <ol className={classes.steps} aria-label={texts.steps}>
      {steps.map((step, place) => {
        const done = scoreOf(step, given) !== null;
        const says = place === at ? texts.step.here : texts.step[done ? 'done' : 'open'];
        return (
          <li
            key={stepKey(step)}
            data-here={place === at || undefined}
            data-done={done || undefined}
          >
            <VisuallyHidden>{says}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
