import type { KeyboardEvent } from 'react';
import { cx } from '../../ui/cx';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import classes from './SkillCard.module.css';
import { weekdayOf } from './card-weeks';
import type { ScoreColumn } from './card-weeks';
import { skillCardTexts as texts } from './texts';
import type { CardGrid, GridCell } from './use-card-grid';
import { cellName } from './use-cursor';
import type { At, Cursor } from './use-cursor';
import type { WeekFigure } from '../../../electron/contract/skill-card';

type ScoreGridProps = {
  readonly label: string;
  readonly card: CardGrid;
  readonly cursor: Cursor;
  readonly readOnly: boolean;
  /** Null: without the column of figures. */
  readonly figureOf: ((goalId: string) => WeekFigure | undefined) | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

const isSame = (one: At, other: At): boolean =>
  one.row === other.row && one.column === other.column;

/** Goals × days of one rater, as an ARIA grid: one tab stop, the arrow keys go from cell to cell. */
export function ScoreGrid(props: ScoreGridProps) {
  const { label, card, cursor, readOnly, figureOf, onKeyDown } = props;
  return (
    <div className={classes.scroll}>
      <table
        // The ARIA grid pattern on a real table; its cells take the keys, which bubble up.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-readonly={readOnly}
        className={classes.grid}
        ref={cursor.grid}
        onKeyDown={onKeyDown}
      >
        <GridHead columns={card.columns} figures={figureOf !== null} />
        <tbody>
          {card.rows.map(({ goal, name, text }, row) => (
            <tr key={goal.id}>
              <th scope="row" className={classes.goal}>
                <span className={classes.goalName}>{name}</span>
                <span className={classes.goalText}>{text}</span>
              </th>
              {card.columns.map(({ on, part }, column) => (
                <ScoreCell
                  // The same place in another week is the same cell: the focus stays in it.
                  key={`${weekdayOf(on)} ${part}`}
                  card={card}
                  at={{ row, column }}
                  cursor={cursor}
                  ignored={part === 'week' && card.daysCount(row)}
                />
              ))}
              {figureOf !== null && (
                <FigureCell
                  figure={figureOf(goal.id)}
                  at={{ row, column: card.columns.length }}
                  cursor={cursor}
                />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadProps = { readonly columns: readonly ScoreColumn[]; readonly figures: boolean };

/** Days above their parts. */
function GridHead({ columns, figures }: HeadProps) {
  const ofDays = columns.filter(({ part }) => part !== 'week');
  const days = ofDays.filter(({ part }) => part === 0);
  const span = ofDays.length / Math.max(1, days.length);
  const divided = ofDays.some(({ moment }) => moment !== null);
  const rowSpan = divided ? 2 : 1;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rowSpan} className={classes.corner}>
          {texts.goal}
        </th>
        {days.map(({ on, school }) => (
          <th
            key={on}
            scope={divided ? 'colgroup' : 'col'}
            colSpan={span}
            data-free={!school || undefined}
          >
            <abbr title={texts.weekday(on)}>{texts.shortWeekday(on)}</abbr>
            <span className={classes.date}>{school ? texts.dayAndMonth(on) : texts.bars.free}</span>
          </th>
        ))}
        {columns.length > ofDays.length && (
          <th scope="col" rowSpan={rowSpan} className={classes.weekHead}>
            {texts.wholeWeek}
          </th>
        )}
        {figures && (
          <th scope="col" rowSpan={rowSpan} className={classes.weekHead}>
            {texts.figure}
          </th>
        )}
      </tr>
      {divided && (
        <tr>
          {ofDays.map(({ on, part, moment, school }) => (
            <th
              key={`${on} ${part}`}
              scope="col"
              className={classes.moment}
              data-free={!school || undefined}
            >
              {moment}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}

type CellProps = {
  readonly card: CardGrid;
  readonly at: At;
  readonly cursor: Cursor;
  /** Of the week as a whole, where days count. */
  readonly ignored: boolean;
};

const standing = ({ score, bar, known }: GridCell): string => {
  if (score !== null) return texts.scoreWords(score);
  if (bar !== null) return texts.bars[bar];
  return known ? texts.empty : texts.loading;
};

const says = (cell: GridCell, ignored: boolean): string =>
  [
    standing(cell),
    ignored && cell.score !== null ? texts.doesNotCount : '',
    cell.failed ? texts.notSaved : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

function ScoreCell({ card, at, cursor, ignored }: CellProps) {
  const cell = card.cell(at);
  if (cell === undefined) return null;
  const { score, bar, failed } = cell;
  const here = isSame(cursor.at, at);
  return (
    <td
      data-at={cellName(at)}
      data-score={score ?? undefined}
      data-bar={bar ?? undefined}
      data-failed={failed || undefined}
      data-ignored={(ignored && score !== null) || undefined}
      data-here={here || undefined}
      // In a dialog the focus begins here.
      data-autofocus={here || undefined}
      aria-selected={here}
      aria-disabled={bar !== null}
      aria-label={`${card.nameOf(at)}: ${says(cell, ignored)}`}
      tabIndex={here ? 0 : -1}
      className={classes.cell}
      onFocus={() => cursor.point(at)}
      onClick={() => cursor.go(at)}
    >
      <span className={classes.sign}>{score === null ? '' : texts.scoreSign(score)}</span>
      {failed && <span className={classes.failedSign}>{texts.notSaved}</span>}
    </td>
  );
}

type FigureCellProps = {
  readonly figure: WeekFigure | undefined;
  readonly at: At;
  readonly cursor: Cursor;
};

function FigureCell({ figure, at, cursor }: FigureCellProps) {
  const here = isSame(cursor.at, at);
  return (
    <td
      data-at={cellName(at)}
      tabIndex={here ? 0 : -1}
      className={cx(classes.cell, classes.figure)}
      onFocus={() => cursor.point(at)}
    >
      <Figure figure={figure} />
    </td>
  );
}

/** "2,5 — 4 scores, 1 leeg"; missing is never 0. */
export function Figure({ figure }: { readonly figure: WeekFigure | undefined }) {
  if (figure === undefined) return <span className={classes.behind}>{texts.noFigure}</span>;
  return (
    <>
      {figure.mean === null ? (
        <VisuallyHidden>{texts.noFigure}</VisuallyHidden>
      ) : (
        <strong className={classes.mean}>{texts.mean(figure.mean)}</strong>
      )}
      <span className={classes.behind}>{texts.behind(figure)}</span>
    </>
  );
}
