import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { FormActions } from '../../ui/FieldGroup';
import { AllRaters } from './AllRaters';
import { NotSaved } from './NotSaved';
import { PaperCard } from './PaperCard';
import { PaperSums } from './PaperSums';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';
import type { Scores } from './use-scores';

type PaperDialogProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly scores: Scores;
  readonly onClose: () => void;
};

/** A filled-in paper card, typed over: one rater after the other, and read back before it closes. */
export function PaperDialog({ trajectory, week, scores, onClose }: PaperDialogProps) {
  const { raters } = trajectory.plan;
  const [at, setAt] = useState(0);
  const rater = raters[at];
  const readsBack = rater === undefined;
  return (
    <Modal
      opened
      size="min(1180px, 96vw)"
      title={texts.paper.title(texts.week(week.number))}
      // First the readback, then it closes.
      onClose={() => (readsBack ? onClose() : setAt(raters.length))}
    >
      {rater === undefined ? (
        <div className={classes.paper}>
          <h3>{texts.paper.summaryTitle}</h3>
          <p className={classes.note}>{texts.paper.summaryLead}</p>
          <PaperSums trajectory={trajectory} week={week} scores={scores} />
          <AllRaters trajectory={trajectory} week={week} scores={scores} plain takesFocus={false} />
          <NotSaved kept={scores.kept} work={scores.work} />
          <FormActions>
            <Button data-autofocus onClick={onClose}>
              {texts.paper.done}
            </Button>
            <Button variant="default" onClick={() => setAt(0)}>
              {texts.paper.change}
            </Button>
          </FormActions>
        </div>
      ) : (
        <div className={classes.paper}>
          <p className={classes.note}>{texts.paper.lead}</p>
          <h3 role="status">{texts.paper.now(texts.raterName(rater), at + 1, raters.length)}</h3>
          {/* Another rater is another card: it begins at its first place. */}
          <PaperCard
            key={rater}
            trajectory={trajectory}
            week={week}
            rater={rater}
            scores={scores}
            onEnd={() => setAt(at + 1)}
          />
          <NotSaved kept={scores.kept} work={scores.work} />
          <FormActions>
            <Button onClick={() => setAt(raters.length)}>{texts.paper.readBack}</Button>
            {raters.map((other, place) => (
              <Button
                key={other}
                variant="default"
                disabled={place === at}
                onClick={() => setAt(place)}
              >
                {texts.raterName(other)}
              </Button>
            ))}
          </FormActions>
        </div>
      )}
    </Modal>
  );
}
