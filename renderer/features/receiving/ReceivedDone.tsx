import { Button } from '@mantine/core';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedHandover } from '../../../electron/contract/receiving';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Section } from '../../ui/Section';
import { useCaseFiles } from '../case-files/use-case-files';
import { longDay } from '../notes/moments';
import { doneTexts as texts } from './done-texts';
import { ReceiptOffer } from './ReceiptOffer';

type ReceivedDoneProps = {
  readonly received: ReceivedHandover;
  readonly schoolId: SchoolId;
  readonly onAgain: () => void;
};

/** What was saved, where it is, and what the sender still waits for. */
export function ReceivedDone({ received, schoolId, onAgain }: ReceivedDoneProps) {
  const { caseFileIds, recordCount, destroyBy } = received;
  const { data: files } = useCaseFiles(schoolId);
  const { nameOf } = usePrivacy();
  const saved = (files ?? []).filter(({ id }) => caseFileIds.includes(id));
  return (
    <FormStack>
      <Callout kind="success" role="status">
        <p>{texts.saved(caseFileIds.length, recordCount)}</p>
        {destroyBy !== null && <p>{texts.destroyBy(longDay(destroyBy))}</p>}
      </Callout>
      <Section title={texts.files}>
        <ListCard label={texts.files}>
          {saved.map((file) => (
            <ListRow
              key={file.id}
              title={nameOf(file)}
              sub={file.classGroupName ?? undefined}
              href={`/dossiers/${file.id}/overzicht`}
            />
          ))}
        </ListCard>
      </Section>
      <ReceiptOffer received={received} schoolId={schoolId} />
      <FormActions>
        <Button variant="default" onClick={onAgain}>
          {texts.another}
        </Button>
      </FormActions>
    </FormStack>
  );
}
