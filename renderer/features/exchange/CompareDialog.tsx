import { Button, Modal } from '@mantine/core';
import type { ReaderContact } from '../../../electron/contract/exchange';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { uiTexts } from '../../ui/texts';
import { dayOf } from '../notes/moments';
import { notify } from '../notes/undo-notice';
import classes from './Exchange.module.css';
import { KeyWords } from './KeyWords';
import { readersTexts } from './texts';
import { useVerifyContact } from './use-exchange';

const texts = readersTexts.compare;

type CompareDialogProps = { readonly contact: ReaderContact; readonly onClose: () => void };

/** Two people read six words to each other; that they were the same is recorded with the day. */
export function CompareDialog({ contact, onClose }: CompareDialogProps) {
  const { hidden } = usePrivacy();
  const verify = useVerifyContact();
  const same = (): void =>
    verify.mutate(
      { id: contact.id, on: dayOf(new Date()) },
      {
        onSuccess: () => {
          notify(texts.saved);
          onClose();
        },
      },
    );
  return (
    <Modal opened={!hidden} title={texts.title} size="lg" onClose={onClose}>
      <FormStack>
        <p>{texts.lead(contact.name)}</p>
        <KeyWords label={readersTexts.contacts.words} words={contact.words} />
        <p className={classes.quiet}>{texts.different}</p>
        {verify.error !== null && <CodeNote error={verify.error} />}
        <FormActions>
          <Button loading={verify.isPending} onClick={same}>
            {texts.same}
          </Button>
          <Button variant="default" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </FormStack>
    </Modal>
  );
}
