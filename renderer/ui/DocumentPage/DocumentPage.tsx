import type { DocumentBlock, PrintableDocument } from '../../../electron/contract/document';
import { Chart } from './Chart';
import classes from './DocumentPage.module.css';
import { DocumentTable } from './DocumentTable';
import { PictureRow, Question } from './Questions';
import { questionRows } from './question-rows';
import type { Picture } from './question-rows';
import { WeekCard } from './WeekCard';

/** A document drawn as a page: paper stays white in the dark too. Headings start below the dialog's h2. */
export function DocumentPage({ document }: { readonly document: PrintableDocument }) {
  const folded = document.blocks.some(({ kind }) => kind === 'weekCard');
  return (
    <article className={classes.page} data-folded={folded || undefined} aria-label={document.title}>
      {/* A sheet to fold has heads of its own. */}
      {!folded && (
        <header className={classes.head}>
          <p className={classes.kicker}>{document.kicker}</p>
          <h3 className={classes.title}>{document.title}</h3>
        </header>
      )}
      {questionRows(document.blocks).map((row, at) =>
        // Blocks have no identity of their own and never move.
        row.kind === 'block' ? (
          // oxlint-disable-next-line react/no-array-index-key
          <Block key={at} block={row.block} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <PictureRow key={at} row={row} />
        ),
      )}
    </article>
  );
}

function Block({ block }: { readonly block: Exclude<DocumentBlock, Picture> }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h4 className={classes.heading}>{block.text}</h4>
      ) : (
        <h5 className={classes.subheading}>{block.text}</h5>
      );
    case 'paragraph':
      return <p className={classes.text}>{block.text}</p>;
    case 'lead':
      return <p className={classes.lead}>{block.text}</p>;
    case 'list':
      return (
        <ul className={classes.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className={classes.facts}>
          {block.items.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <DocumentTable table={block} />;
    case 'chart':
      return <Chart chart={block} />;
    case 'answer':
    case 'scale':
    case 'numbers':
      return <Question block={block} />;
    case 'weekCard':
      return <WeekCard card={block} />;
    case 'pageBreak':
      return <hr className={classes.break} />;
    case 'callout':
    default:
      return (
        <div className={classes.callout} data-tone={block.tone}>
          {block.title !== null && <p>{block.title}</p>}
          {block.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      );
  }
}
