import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CaseFile } from '../../../../electron/contract/case-files';
import type { HandoverLogRow } from '../../../../electron/contract/handover-log';
import { CodeNote } from '../../../app/CodeNote';
import { useGo } from '../../../app/navigation';
import { EmptyState } from '../../../ui/EmptyState';
import { IconShare } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { Timeline } from '../../../ui/Timeline';
import { dayOf } from '../../notes/moments';
import { useShown } from '../../notes/use-shown';
import { ReceivedSummary } from '../../receiving/ReceivedSummary';
import { handoverHref } from '../handover-address';
import { useHandoverLog } from '../use-handover';
import { CopyDialog } from './CopyDialog';
import { LogItem } from './LogItem';
import { logTexts as texts } from './texts';

const typedTexts = ({ reader, profileName, added }: HandoverLogRow): readonly string[] => [
  reader,
  profileName,
  ...added.map(({ reason }) => reason),
];

/** What was made of this file, newest first, and what it was received from. */
export function LogPart({ file }: { readonly file: CaseFile }) {
  const go = useGo();
  const { data, error } = useHandoverLog({ schoolId: file.schoolId, caseFileId: file.id });
  const [today] = useState(() => dayOf(new Date()));
  /** Of which the copy for parents is being recorded. */
  const [copied, setCopied] = useState<HandoverLogRow | null>(null);
  const typed = useMemo(() => (data ?? []).flatMap(typedTexts), [data]);
  const shown = useShown(file.id, typed);
  return (
    <>
      <Section title={texts.title} text={texts.text}>
        {error !== null && <CodeNote error={error} />}
        {data?.length === 0 && (
          <EmptyState
            icon={IconShare}
            title={texts.emptyTitle}
            text={texts.emptyText}
            action={
              <Button onClick={() => go(handoverHref(file.id, 'samenstellen'))}>
                {texts.toCompose}
              </Button>
            }
          />
        )}
        {data !== undefined && data.length > 0 && (
          <Timeline label={texts.list}>
            {data.map((row) => (
              <LogItem
                key={row.id}
                row={row}
                today={today}
                shown={shown}
                onCopy={() => setCopied(row)}
              />
            ))}
          </Timeline>
        )}
        {copied !== null && (
          <CopyDialog row={copied} today={today} onClose={() => setCopied(null)} />
        )}
      </Section>
      <ReceivedSummary caseFileId={file.id} />
    </>
  );
}
