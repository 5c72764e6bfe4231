import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { gridKeyOf } from './grid-keys';
import { ScoreGrid } from './ScoreGrid';
import { ScorePad } from './ScorePad';
import { skillCardTexts as texts } from './texts';
import { useCardGrid } from './use-card-grid';
import { nextOpen, useCursor } from './use-cursor';
import type { At } from './use-cursor';
import type { Scores } from './use-scores';

type RaterCardProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly rater: Rater;
  readonly scores: Scores;
  readonly readOnly: boolean;
  /** It was chosen by key: the keys go on in the grid. */
  readonly takesFocus: boolean;
  /** Takes the last score back, wherever that was. */
  readonly onUndo: () => void;
};

/** The card of one rater in one week: a grid for the keyboard, and big keys below it for mouse and finger. */
export function RaterCard(props: RaterCardProps) {
  const { trajectory, week, rater, scores, readOnly, takesFocus, onUndo } = props;
  const card = useCardGrid({ trajectory, week, rater, scores });
  const size = { rows: card.rows.length, columns: card.columns.length + 1 };
  const cursor = useCursor(size, card.start);
  const [said, say] = useState('');
  const { at, go } = cursor;
  useEffect(() => {
    if (takesFocus) go(at);
    // Once: it came on the screen by a key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const isWeek = card.columns[at.column]?.part === 'week';
  const isAlike = ({ column }: At): boolean => (card.columns[column]?.part === 'week') === isWeek;
  const next = (): void => {
    const to = nextOpen(at, {
      ...size,
      order: 'down',
      open: (other) => card.open(other) && isAlike(other),
    });
    if (to !== null) go(to);
  };
  const give = (score: Score | null): boolean => {
    const refused = readOnly ? texts.archived : card.score(at, score);
    const what = score === null ? texts.empty : texts.scoreWords(score);
    say(refused ?? `${card.nameOf(at)}: ${what}`);
    return refused === null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = gridKeyOf(event);
    // Weeks, raters and undo work from the whole panel.
    if (key === null || key.kind === 'week' || key.kind === 'rater' || key.kind === 'undo') return;
    event.preventDefault();
    if (key.kind === 'score') give(key.score);
    if (key.kind === 'clear') give(null);
    if (key.kind === 'next') next();
    if (key.kind === 'move') go({ row: at.row + key.by.row, column: at.column + key.by.column });
    if (key.kind === 'edge') {
      const column = key.end ? size.columns - 1 : 0;
      go({ row: key.whole ? (key.end ? size.rows - 1 : 0) : at.row, column });
    }
  };

  const cell = card.cell(at);
  return (
    <>
      <ScoreGrid
        label={`${texts.raterName(rater)}, ${texts.week(week.number)}`}
        card={card}
        cursor={cursor}
        readOnly={readOnly}
        figureOf={(goalId) => scores.figure(goalId, rater)}
        onKeyDown={onKeyDown}
      />
      {!readOnly && (
        <ScorePad
          at={card.nameOf(at)}
          score={cell?.score ?? null}
          blocked={cell?.bar !== null}
          canUndo={scores.kept.canUndo}
          onScore={(score) => {
            if (give(score) && score !== null) next();
          }}
          onUndo={onUndo}
        />
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
