import { drawings } from '../../../electron/contract/drawings';
import { Drawing } from './Drawing';
import { facesOf } from './faces';
import type { Question as QuestionBlock, Row } from './question-rows';
import classes from './Questions.module.css';

const TEN = Array.from({ length: 10 }, (_, at) => at + 1);

/** Room to answer by hand, as it will be on paper: nothing to type in. */
export function Question({ block }: { readonly block: QuestionBlock }) {
  switch (block.kind) {
    case 'answer':
      return (
        <div className={classes.answer} data-half={block.half || undefined}>
          <Label text={block.label} />
          <Room frame={block.frame} lines={block.lines} />
        </div>
      );
    case 'scale':
      return (
        <div className={classes.scale}>
          <Label text={block.label} />
          <div className={classes.faces}>
            {facesOf(block.faces).map(({ says, drawing }) => (
              <Drawing key={says} paths={drawing} says={says} />
            ))}
          </div>
        </div>
      );
    case 'numbers':
    default:
      return (
        <div className={classes.answer}>
          <Label text={block.label} />
          <ol className={classes.numbers}>
            {TEN.map((number) => (
              <li key={number}>{number}</li>
            ))}
          </ol>
          <p className={classes.ends}>
            <span>{block.low}</span>
            <span>{block.high}</span>
          </p>
        </div>
      );
  }
}

function Label({ text }: { readonly text: string }) {
  return text === '' ? null : <p className={classes.label}>{text}</p>;
}

function Room({ frame, lines }: { readonly frame: boolean; readonly lines: number }) {
  const rows = Array.from({ length: lines }, (_, at) => (
    <div key={at} className={frame ? classes.room : classes.rule} />
  ));
  return frame ? <div className={classes.frame}>{rows}</div> : rows;
}

/** Pictures side by side, or one with its question. */
export function PictureRow({ row }: { readonly row: Exclude<Row, { kind: 'block' }> }) {
  if (row.kind === 'strip') {
    return (
      <div className={classes.strip}>
        {row.pictures.map(({ name, caption }) => (
          <figure key={name}>
            <Drawing paths={drawings.pictures[name]} says={null} />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
      </div>
    );
  }
  return (
    <section className={classes.ask}>
      <Drawing paths={drawings.pictures[row.picture.name]} says={null} />
      <div>
        <h4 className={classes.question}>{row.picture.caption}</h4>
        {row.parts.map((part, at) => (
          // Parts have no identity of their own and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <Question key={at} block={part} />
        ))}
      </div>
    </section>
  );
}
