import { Fragment } from 'react';
import type { ReactNode } from 'react';
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
  const rows = casus.parts.filter((part) => !isFact(part));
  const row = (part: CasusPart) => (
    <section key={part.id} className={classes.part} aria-label={part.heading}>
      <h4>{part.heading}</h4>
      {columns.map((column) => (
        <PartText key={column} {...props} part={part} column={column} />
      ))}
    </section>
  );
  return (
    <div className={classes.rows} data-single={hidden || undefined}>
      {columns.map((column) => (
        <h3 key={column} className={classes.column}>
          {texts[column]}
        </h3>
      ))}
      {rows.filter(isQuestion).map(row)}
      <Facts parts={casus.parts.filter(isFact)} />
      {rows.filter((part) => !isQuestion(part)).map(row)}
    </div>
  );
}

const isQuestion = ({ kind }: CasusPart): boolean => kind === 'helpQuestion';

/** A generalised fact says the same in both columns. */
const isFact = ({ kind, findings }: CasusPart): boolean =>
  kind === 'field' && findings.length === 0;

function Facts({ parts }: { readonly parts: readonly CasusPart[] }) {
  if (parts.length === 0) return null;
  return (
    <div className={classes.facts}>
      {parts.map(({ id, heading, sourceText }) => (
        <PartGroup key={id} column="outcome" heading={heading}>
          <span className={classes.quiet}>{heading}</span>
          <p>{sourceText}</p>
        </PartGroup>
      ))}
    </div>
  );
}

type PartTextProps = PartRowsProps & { readonly part: CasusPart; readonly column: Column };

function PartText({ casus, part, column, decide, picked, editable }: PartTextProps) {
  const byId = new Map(part.findings.map((finding) => [finding.id, finding]));
  return (
    <PartGroup column={column} heading={part.heading} className={classes.card}>
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
    </PartGroup>
  );
}

type PartGroupProps = {
  readonly column: Column;
  readonly heading: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** One text of a column, told apart from the same part in the other one. */
function PartGroup({ column, heading, className, children }: PartGroupProps) {
  return (
    // A fieldset would be announced as a form.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" className={className} aria-label={`${texts[column]}: ${heading}`}>
      {children}
    </div>
  );
}
