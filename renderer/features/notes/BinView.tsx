import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { codeOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { useConfirm } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconArrowLeft, IconTrash } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { binDaysLeft } from './bin-days';
import { useBin } from './bin-entries';
import type { BinEntry } from './bin-entries';
import { firstWords } from './first-words';
import { binTexts } from './texts';
import { notify } from './undo-notice';
import { useChange } from './use-note-actions';
import { useShown } from './use-shown';

type BinViewProps = { readonly caseFileId: CaseFileId; readonly onBack: () => void };

/** What was deleted from this case file in the last 30 days. */
export function BinView({ caseFileId, onBack }: BinViewProps) {
  const { data: entries, error } = useBin(caseFileId);
  const [now] = useState(() => new Date());
  const back = useRef<HTMLButtonElement>(null);
  const confirm = useConfirm();
  const change = useChange(caseFileId);
  const texts = useMemo(() => (entries ?? []).map(({ text }) => text), [entries]);
  const shown = useShown(caseFileId, texts);
  useEffect(() => back.current?.focus(), []);

  const restore = async (entry: BinEntry): Promise<void> => {
    if (await change(entry.restore)) notify(binTexts.restored);
    back.current?.focus();
  };
  const destroy = async (entry: BinEntry): Promise<void> => {
    const sure = await confirm({
      title: binTexts.destroyTitle,
      text: binTexts.destroyText,
      confirmLabel: binTexts.destroyConfirm,
      destructive: true,
    });
    if (!sure) return;
    await change(entry.destroy);
    back.current?.focus();
  };

  const failure = error === null ? null : errorText(codeOf(error));
  return (
    <Section
      title={binTexts.title}
      text={binTexts.text}
      action={
        <Button ref={back} variant="default" leftSection={<IconArrowLeft />} onClick={onBack}>
          {binTexts.back}
        </Button>
      }
    >
      {failure !== null && <ErrorNote what={failure.title} next={failure.text} />}
      {entries?.length === 0 && (
        <EmptyState icon={IconTrash} title={binTexts.empty} text={binTexts.emptyText} />
      )}
      {entries !== undefined && entries.length > 0 && (
        <ListCard label={binTexts.title}>
          {entries.map((entry) => (
            <ListRow
              key={entry.id}
              title={firstWords(shown(entry.text) ?? '…')}
              sub={binTexts.left(binDaysLeft(entry.deletedAt, now))}
              tag={<Tag>{entry.word}</Tag>}
              actions={
                <>
                  <Button variant="default" onClick={() => void restore(entry)}>
                    {binTexts.restore}
                  </Button>
                  <Button variant="subtle" color="coral" onClick={() => void destroy(entry)}>
                    {binTexts.destroy}
                  </Button>
                </>
              }
            />
          ))}
        </ListCard>
      )}
    </Section>
  );
}
