import { Fragment } from 'react';
import type { Casus, CasusPart } from '../../../electron/contract/casus';
import { usePrivacy } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { IconFileText } from '../../ui/icons/icons';
import classes from './Casus.module.css';
import { Mark } from './Mark';
import { casusTexts as texts } from './texts';
import type { Decide } from './use-decide';
import type { Column, Picked } from './use-picked';

type PartRowsProps = {
  readonly casus: Casus;
  readonly decide: Decide;
  readonly picked: Picked;
  readonly editable: boolean;
};

/** Both columns, a row for each part, so that they can't drift apart while scrolling. */
export function PartRows(props: PartRowsProps) {
  const { hidden } = usePrivacy();
  const { casus } = props;
  if (casus.parts.length === 0) {
    return (
      <EmptyState icon={IconFileText} title={texts.nothingChosen} text={texts.nothingChosenText} />
    );
  }
  const columns: readonly Column[] = hidden ? ['outcome'] : ['source', 'outcome'];
  return (
    <div className={classes.rows} data-single={hidden || undefined}>
      {columns.map((column) => (
        <h3 key={column} className={classes.column}>
          {texts[column]}
        </h3>
      ))}
      <Facts parts={casus.parts.filter(isFact)} />
      {casus.parts
        .filter((part) => !isFact(part))
        .map((part) => (
          <section key={part.id} className={classes.part} aria-label={part.heading}>
            <h4>{part.heading}</h4>
            {columns.map((column) => (
              <PartText key={column} {...props} part={part} column={column} />
            ))}
          </section>
        ))}
    </div>
  );
}

/** A generalised fact says the same in both columns. */
const isFact = ({ kind, findings }: CasusPart): boolean =>
  kind === 'field' && findings.length === 0;

function Facts({ parts }: { readonly parts: readonly CasusPart[] }) {
  if (parts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {parts.map(({ id, heading, sourceText }) => (
        <div key={id}>
          <dt>{heading}</dt>
          <dd>{sourceText}</dd>
        </div>
      ))}
    </dl>
  );
}

type PartTextProps = PartRowsProps & { readonly part: CasusPart; readonly column: Column };

function PartText({ casus, part, column, decide, picked, editable }: PartTextProps) {
  const byId = new Map(part.findings.map((finding) => [finding.id, finding]));
  return (
    <div className={classes.card} role="group" aria-label={`${texts[column]}: ${part.heading}`}>
      {part.segments.map((segment, at) => {
        const finding = segment.findingId === null ? undefined : byId.get(segment.findingId);
        // A piece of text has no identity of its own.
        const key = finding?.id ?? `text-${at}`;
        if (finding === undefined) return <Fragment key={key}>{segment.text}</Fragment>;
        return (
          <Mark
            key={key}
            {...{ casus, column, segment, decide, picked, editable }}
            place={{ part, finding }}
          />
        );
      })}
    </div>
  );
}
