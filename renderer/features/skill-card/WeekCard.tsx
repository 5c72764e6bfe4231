import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Rater } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { ReportDialog } from '../trajectory/panels';
import { AllRaters } from './AllRaters';
import { currentWeekAt } from './card-weeks';
import { gridKeyOf } from './grid-keys';
import { Legend } from './Legend';
import { NotSaved } from './NotSaved';
import { PaperDialog } from './PaperDialog';
import { RaterCard } from './RaterCard';
import classes from './SkillCard.module.css';
import { StartPupilCard } from './StartPupilCard';
import { skillCardTexts as texts } from './texts';
import { useScores } from './use-scores';
import { useToday } from './use-today';
import { WeekBar } from './WeekBar';

type WeekCardProps = {
  readonly trajectory: Trajectory;
  /** Shown while there is no other. */
  readonly first: TrajectoryWeek;
  readonly archived: boolean;
};

type Shown = Rater | 'all';
type Dialog = 'print' | 'paper' | 'pupil';

/** One week of the card: whose scores, to and fro, and the two other ways to fill it in. */
export function WeekCard({ trajectory, first, archived }: WeekCardProps) {
  const { schedule, plan } = trajectory;
  const { weeks } = schedule;
  const current = currentWeekAt(weeks, useToday());
  const [at, setAt] = useState(current);
  const week = weeks[at] ?? first;
  const [shown, setShown] = useState<Shown>(() => plan.raters[0] ?? 'all');
  const [byKey, setByKey] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [said, say] = useState('');
  const scores = useScores(trajectory, week);
  const { hidden } = usePrivacy();

  const goTo = (to: number): void => setAt(Math.max(0, Math.min(weeks.length - 1, to)));
  const undo = (): void => {
    const back = scores.work.undo();
    if (back === null) return;
    goTo(weeks.findIndex(({ number }) => number === back.week));
    setShown((now) => (now === 'all' ? now : back.place.rater));
    const goalAt = trajectory.goals.findIndex(({ id }) => id === back.place.goalId);
    say(texts.undone(texts.goalAt(goalAt)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = gridKeyOf(event);
    if (key?.kind === 'week') goTo(at + key.by);
    else if (key?.kind === 'undo') undo();
    else if (key?.kind === 'rater' && (key.rater === 'all' || plan.raters.includes(key.rater))) {
      setByKey(true);
      setShown(key.rater);
    } else return;
    event.preventDefault();
  };
  const choose = (value: Shown): void => {
    setByKey(false);
    setShown(value);
  };

  return (
    <>
      {/* jsx-a11y: the keys bubble up from the grid and the buttons in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section aria-label={texts.region} className={classes.panel} onKeyDown={onKeyDown}>
        <div className={classes.bar}>
          <WeekBar weeks={weeks} at={at} current={current} onGo={goTo} />
          {!archived && (
            <div className={classes.actions}>
              <Button variant="default" onClick={() => setDialog('print')}>
                {texts.print}
              </Button>
              <Button variant="default" onClick={() => setDialog('paper')}>
                {texts.paper.open}
              </Button>
              {plan.raters.includes('pupil') && (
                <Button variant="default" onClick={() => setDialog('pupil')}>
                  {texts.pupil.open}
                </Button>
              )}
            </div>
          )}
        </div>
        {archived && <Callout title={texts.archived} />}
        {week.number === 0 && <p className={classes.note}>{texts.baseline}</p>}
        <div className={classes.raters}>
          <SegmentedControl<Shown>
            aria-label={texts.rater}
            value={shown}
            onChange={choose}
            data={[
              ...plan.raters.map((rater) => ({ value: rater, label: texts.raterName(rater) })),
              { value: 'all' as const, label: texts.all },
            ]}
          />
          <NotSaved kept={scores.kept} work={scores.work} />
        </div>
        {scores.error !== null && !scores.loaded && <CodeNote error={scores.error} />}
        {shown === 'all' ? (
          <AllRaters trajectory={trajectory} week={week} scores={scores} takesFocus={byKey} />
        ) : (
          <RaterCard
            trajectory={trajectory}
            week={week}
            rater={shown}
            scores={scores}
            readOnly={archived}
            takesFocus={byKey}
            onUndo={undo}
          />
        )}
        <Legend />
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>
      </section>
      {dialog === 'print' && (
        <ReportDialog
          trajectory={trajectory}
          cardOf={week.number}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'paper' && !hidden && (
        <PaperDialog
          trajectory={trajectory}
          week={week}
          scores={scores}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'pupil' && (
        <StartPupilCard trajectory={trajectory} week={week} onClose={() => setDialog(null)} />
      )}
    </>
  );
}
