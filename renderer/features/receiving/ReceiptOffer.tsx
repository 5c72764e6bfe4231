import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedHandover } from '../../../electron/contract/receiving';
import { api } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { keys } from '../../app/query';
import { Callout } from '../../ui/Callout';
import { FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { ArchiveProgress } from '../exchange/ArchiveProgress';
import { LockChoice } from '../exchange/LockChoice';
import { SenderPrompt } from '../exchange/SenderPrompt';
import type { ChosenLock } from '../exchange/LockChoice';
import { useSaveArchive } from '../exchange/use-save-archive';
import { WrittenDialog } from '../exchange/WrittenDialog';
import { doneTexts } from './done-texts';

const texts = doneTexts.receipt;

type ReceiptOfferProps = { readonly received: ReceivedHandover; readonly schoolId: SchoolId };

/** The small file that tells the sender what arrived: to their key where the file named one, else with six words. */
export function ReceiptOffer({ received, schoolId }: ReceiptOfferProps) {
  const client = useQueryClient();
  const { id, sender, receiptMadeAt } = received;
  const hasKey = sender.recipient !== null;
  const [lock, setLock] = useState<ChosenLock | null>({ kind: hasKey ? 'sender' : 'passphrase' });
  const [made, setMade] = useState(receiptMadeAt !== null);
  const receipt = useSaveArchive<ChosenLock>({
    name: 'ontvangstbevestiging.casuskluis',
    save: (token, chosen) => api.receiving.saveReceipt({ id, token, lock: chosen }),
    onWritten: () => {
      setMade(true);
      void client.invalidateQueries({ queryKey: keys.received(schoolId) });
    },
  });
  const { name } = sender;
  return (
    <Section title={texts.title} text={texts.text}>
      <FormStack>
        {made && (
          <Callout kind="success" role="status">
            {texts.made}
          </Callout>
        )}
        {receipt.error !== null && <CodeNote error={receipt.error} />}
        {hasKey ? (
          <LockChoice value={lock} onChange={setLock} senderKey={{ name }} />
        ) : (
          <LockChoice
            value={lock?.kind === 'sender' ? null : lock}
            onChange={(chosen) => setLock(chosen)}
          />
        )}
        <SenderPrompt />
        {receipt.isWriting && <ArchiveProgress job="export" />}
        <div>
          <Button
            variant="default"
            disabled={lock === null}
            loading={receipt.isWriting}
            onClick={() => {
              if (lock !== null) receipt.start(lock);
            }}
          >
            {made ? texts.again : texts.make}
          </Button>
        </div>
        {receipt.written !== null && (
          <WrittenDialog written={receipt.written} what={texts.what} onClose={receipt.clear} />
        )}
      </FormStack>
    </Section>
  );
}
