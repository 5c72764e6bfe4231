import { useMemo } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { ReceivedPage } from '../../../electron/contract/receiving';
import { CodeNote } from '../../app/CodeNote';
import { useShownTexts } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { Section } from '../../ui/Section';
import { dayOf, longDay } from '../notes/moments';
import { doneTexts } from './done-texts';
import { useSenderName } from './FileFacts';
import classes from './Receiving.module.css';
import { isEmptySummary, SummaryPage } from './SummaryPage';
import { useReceivedPages } from './use-receiving';

const texts = doneTexts.page;

/** The first pages that came with a file, newest first; nothing where none came. On the tab Overdracht. */
export function ReceivedSummary({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data: pages, error } = useReceivedPages(caseFileId);
  if (error !== null) return <CodeNote error={error} />;
  if (pages === undefined || pages.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ul className={classes.dossiers} aria-label={texts.title}>
        {pages.map((page) => (
          <OnePage key={page.id} caseFileId={caseFileId} page={page} />
        ))}
      </ul>
    </Section>
  );
}

type OnePageProps = { readonly caseFileId: CaseFileId; readonly page: ReceivedPage };

function OnePage({ caseFileId, page }: OnePageProps) {
  const { summary, sender, receivedAt, destroyBy } = page;
  const nameOf = useSenderName();
  const typed = useMemo(() => [summary.needs, summary.works, summary.avoid], [summary]);
  const shown = useShownTexts(caseFileId, typed);
  const [needs = '', works = '', avoid = ''] = shown ?? [];
  return (
    <Card as="li" title={texts.from(nameOf(sender), longDay(dayOf(new Date(receivedAt))))}>
      {destroyBy !== null && (
        <p className={classes.quiet}>{doneTexts.list.destroyBy(longDay(destroyBy))}</p>
      )}
      {shown === null ? (
        <p className={classes.quiet}>{texts.waiting}</p>
      ) : isEmptySummary(summary) ? (
        <p className={classes.quiet}>{texts.none}</p>
      ) : (
        <SummaryPage summary={{ needs, works, avoid }} />
      )}
    </Card>
  );
}
