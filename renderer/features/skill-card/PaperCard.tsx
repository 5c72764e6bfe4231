import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { Kbd } from '../../ui/Kbd';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { gridKeyOf } from './grid-keys';
import { ScoreGrid } from './ScoreGrid';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';
import { useCardGrid } from './use-card-grid';
import type { CardGrid } from './use-card-grid';
import { nextOpen, useCursor } from './use-cursor';
import type { At } from './use-cursor';
import type { Scores } from './use-scores';

type PaperCardProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly rater: Rater;
  readonly scores: Scores;
  /** After its last place. */
  readonly onEnd: () => void;
};

/** Only days stand on paper; the week as a whole is scored on the screen. */
const onPaper = (card: CardGrid): CardGrid => ({
  ...card,
  columns: card.columns.filter(({ part }) => part !== 'week'),
});

/** One rater's lines in the order of the paper: a digit or N, and the cursor goes on by itself. */
export function PaperCard({ trajectory, week, rater, scores, onEnd }: PaperCardProps) {
  const card = onPaper(useCardGrid({ trajectory, week, rater, scores }));
  const size = { rows: card.rows.length, columns: card.columns.length };
  const parts = Math.max(1, trajectory.plan.moments.length);
  const way = { ...size, order: 'across', parts, open: card.open } as const;
  const [start] = useState(() => nextOpen({ row: 0, column: -1 }, way));
  const cursor = useCursor(size, start ?? { row: 0, column: 0 });
  const [said, say] = useState('');
  const { at, go } = cursor;
  useEffect(() => {
    go(at);
    // Once: the hands are on the keys.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const goOn = (): void => {
    const to = nextOpen(at, way);
    if (to === null) onEnd();
    else go(to);
  };
  const back = (): At | null => nextOpen(at, { ...way, back: true });
  const give = (score: Score | null, where: At = at): boolean => {
    const refused = card.score(where, score);
    say(
      refused ?? `${card.nameOf(where)}: ${score === null ? texts.empty : texts.scoreWords(score)}`,
    );
    return refused === null;
  };
  /** Empties this place; where it is empty, the one before. */
  const rubOut = (): void => {
    const where = card.cell(at)?.score === null ? back() : at;
    if (where === null) return;
    give(null, where);
    go(where);
  };
  const undo = (): void => {
    const undone = scores.work.undo();
    if (undone === null) return;
    const { goalId, on, part } = undone.place;
    go({
      row: card.rows.findIndex(({ goal }) => goal.id === goalId),
      column: card.columns.findIndex((one) => one.on === on && one.part === part),
    });
    say(texts.undone(card.nameOf(at)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = event.key === ' ' ? ({ kind: 'next' } as const) : gridKeyOf(event);
    if (key === null) return;
    event.preventDefault();
    // The week and the rater are those of the paper: their keys do nothing here.
    event.stopPropagation();
    if (key.kind === 'score' && give(key.score)) goOn();
    if (key.kind === 'next') goOn();
    if (key.kind === 'clear') rubOut();
    if (key.kind === 'undo') undo();
    if (key.kind === 'move') go({ row: at.row + key.by.row, column: at.column + key.by.column });
  };

  return (
    <>
      <ScoreGrid
        label={`${texts.raterName(rater)}, ${texts.week(week.number)}`}
        card={card}
        cursor={cursor}
        readOnly={false}
        figureOf={null}
        onKeyDown={onKeyDown}
      />
      <p className={classes.paperKeys}>
        <Kbd>1</Kbd> <Kbd>2</Kbd> <Kbd>3</Kbd> <Kbd>4</Kbd> {texts.keys.score} · <Kbd>N</Kbd>{' '}
        {texts.keys.na} · <Kbd>Enter</Kbd> {texts.paper.skip} · <Kbd>Backspace</Kbd>{' '}
        {texts.paper.back} · <Kbd>Ctrl Z</Kbd> {texts.keys.undo}
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
