import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { usePrivacy } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { EmptyState } from '../../../ui/EmptyState';
import { IconMessages } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { useIsArchived } from '../../notes/use-notes';
import { Checks } from './Checks';
import { ReadConsolidation } from './ReadConsolidation';
import classes from './Talks.module.css';
import { talksTexts } from './texts';
import { WriteConsolidation } from './WriteConsolidation';

const texts = talksTexts.consolidation;

/** What stays after the last week, who keeps it up, and when is looked whether it holds. */
export function ConsolidationPanel({ trajectory }: { readonly trajectory: Trajectory }) {
  const { hidden } = usePrivacy();
  const archived = useIsArchived(trajectory.caseFileId);
  if (archived === undefined) return null;
  if (trajectory.status === 'preparing') {
    return <EmptyState icon={IconMessages} title={texts.notStarted} text={texts.notStartedText} />;
  }
  const writes = !hidden && !archived;
  return (
    <div className={classes.panel}>
      {!writes && <Callout>{archived ? talksTexts.archived : talksTexts.hidden}</Callout>}
      <Section title={texts.title} text={texts.text}>
        {writes ? (
          <WriteConsolidation trajectory={trajectory} />
        ) : (
          <ReadConsolidation trajectory={trajectory} />
        )}
      </Section>
      <Section title={talksTexts.checks.recorded}>
        <Checks trajectory={trajectory} writes={writes} />
      </Section>
    </div>
  );
}
