import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedDossier, ReceivedItem } from '../../../electron/contract/receiving';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import { TickBox } from '../../ui/TickBox';
import { longDay } from '../notes/moments';
import { withTarget } from './choices';
import type { DossierChoice } from './choices';
import { countStates } from './item-groups';
import { ItemGroupList } from './ItemGroupList';
import { MatchChoice } from './MatchChoice';
import classes from './Receiving.module.css';
import { isEmptySummary, SummaryPage } from './SummaryPage';
import { receivingTexts } from './texts';

const texts = receivingTexts.dossier;

type DossierCardProps = {
  readonly archiveId: string;
  readonly schoolId: SchoolId;
  readonly dossier: ReceivedDossier;
  /** Null while they are compared with another pupil. */
  readonly items: readonly ReceivedItem[] | null;
  readonly choice: DossierChoice;
  readonly onChange: (choice: DossierChoice) => void;
  /** The only one of the file: shown in full at once. */
  readonly single: boolean;
};

const MatchTag = ({ target }: Pick<DossierChoice, 'target'>) => {
  if (target === null) return <Tag tone="coral">{receivingTexts.match.tagChoose}</Tag>;
  return target.kind === 'new' ? (
    <Tag tone="petrol">{receivingTexts.match.tagNew}</Tag>
  ) : (
    <Tag tone="moss">{receivingTexts.match.tagFound}</Tag>
  );
};

/** One pupil of the file: who it is here, and what comes along. */
export function DossierCard(props: DossierCardProps) {
  const { archiveId, schoolId, dossier, items, choice, onChange, single } = props;
  const { pupilName, pupil, className, summary, dossierId } = dossier;
  // Where somebody has to choose, the choice is in sight.
  const [open, setOpen] = useState(single || dossier.proposed === null);
  const panel = useId();
  const facts = [
    ...(pupil.birthDate === null ? [] : [texts.born(longDay(pupil.birthDate))]),
    ...(className === null ? [] : [className]),
  ].join(', ');
  const { target } = choice;
  return (
    <Card as="li" className={classes.dossier}>
      <div className={classes.dossierHead}>
        {!single && (
          <TickBox
            label={texts.take(pupilName)}
            checked={choice.taken}
            onChange={(taken) => onChange({ ...choice, taken })}
          />
        )}
        <div className={classes.dossierWords}>
          <h3 className={classes.dossierName}>{pupilName}</h3>
          <p className={classes.quiet}>{facts}</p>
        </div>
        {choice.taken ? <MatchTag target={target} /> : <Tag>{texts.left}</Tag>}
        <span className={classes.counts}>
          {items !== null && choice.taken && texts.counts(countStates(items))}
        </span>
        {!single && (
          <Button
            variant="default"
            aria-expanded={open}
            aria-controls={panel}
            aria-label={open ? undefined : texts.detailsOf(pupilName)}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.hideDetails : texts.details}
          </Button>
        )}
      </div>
      <div id={panel} hidden={!open}>
        {open && choice.taken && (
          <div className={classes.dossierBody}>
            <MatchChoice
              schoolId={schoolId}
              dossier={dossier}
              target={target}
              onChange={(chosen) => onChange(withTarget(choice, chosen))}
            />
            {!isEmptySummary(summary) && (
              <section className={classes.group} aria-label={texts.page}>
                <h4 className={classes.groupTitle}>{texts.page}</h4>
                <SummaryPage summary={summary} />
              </section>
            )}
            {items !== null && (
              <ItemGroupList
                items={items}
                of={target === null ? null : { archiveId, schoolId, dossierId, target }}
                choice={choice}
                onChange={onChange}
              />
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
