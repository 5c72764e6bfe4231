import { Button } from '@mantine/core';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedHandover } from '../../../electron/contract/receiving';
import { CodeNote } from '../../app/CodeNote';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import { dayOf, longDay } from '../notes/moments';
import { doneTexts } from './done-texts';
import { useSenderName } from './FileFacts';
import { useReceivedList } from './use-receiving';

const texts = doneTexts.list;

type ReceivedListProps = {
  readonly schoolId: SchoolId;
  /** Shows what was received, to confirm it. */
  readonly onOpen: (received: ReceivedHandover) => void;
};

/** What came in before, newest first; nothing while there is none. */
export function ReceivedList({ schoolId, onOpen }: ReceivedListProps) {
  const { data: list, error } = useReceivedList(schoolId);
  const nameOf = useSenderName();
  if (error !== null) return <CodeNote error={error} />;
  if (list === undefined || list.length === 0) return null;
  return (
    <Section title={texts.title}>
      <ListCard label={texts.label}>
        {list.map((received) => {
          const { id, sender, receivedAt, caseFileIds, recordCount, destroyBy } = received;
          const from = texts.from(nameOf(sender));
          return (
            <ListRow
              key={id}
              title={from}
              sub={[
                longDay(dayOf(new Date(receivedAt))),
                texts.counts(caseFileIds.length, recordCount),
                ...(destroyBy === null ? [] : [texts.destroyBy(longDay(destroyBy))]),
              ].join(' · ')}
              tag={
                received.receiptMadeAt === null ? (
                  <Tag tone="amber">{texts.notConfirmed}</Tag>
                ) : (
                  <Tag tone="moss">{texts.confirmed}</Tag>
                )
              }
              actions={
                <Button
                  variant="default"
                  aria-label={`${texts.confirm}: ${from}`}
                  onClick={() => onOpen(received)}
                >
                  {texts.confirm}
                </Button>
              }
            />
          );
        })}
      </ListCard>
    </Section>
  );
}
