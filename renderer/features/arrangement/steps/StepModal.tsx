import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useDirtyClose } from '../../../app/use-dirty-close';
import type { DraftKeeper } from '../../../app/use-draft';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { SavingFields } from '../../../ui/SavingFields';
import { uiTexts } from '../../../ui/texts';
import { draftStateText } from '../../drafts/draft-state-text';
import classes from './Steps.module.css';

type StepModalProps = {
  readonly title: string;
  readonly lead: string;
  readonly saveLabel: string;
  readonly saving: boolean;
  readonly blocked?: boolean;
  readonly error: unknown;
  /** What keeps the text that is typed here: closing loses nothing while it can. */
  readonly draft?: Pick<DraftKeeper, 'state' | 'savedAt'>;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog that records something: away while names are hidden, and back with all that was typed. */
export function StepModal(props: StepModalProps) {
  const { title, lead, saveLabel, saving, blocked = false, error, draft, children } = props;
  const { hidden } = usePrivacy();
  const { close, modal } = useDirtyClose({
    dirty: draft?.state === 'failed',
    onClose: props.onClose,
  });
  return (
    <Modal
      opened={!hidden}
      title={title}
      size="xl"
      closeOnEscape={modal.closeOnEscape && !saving}
      onClose={() => {
        // What is being saved ends first: it closes by itself.
        if (!saving) close();
      }}
    >
      <form onSubmit={props.onSubmit} noValidate>
        <SavingFields saving={saving}>
          <FormStack>
            <p className={classes.lead}>{lead}</p>
            {children}
            {error !== null && <CodeNote error={error} />}
            <FormActions>
              <Button type="submit" loading={saving} disabled={blocked}>
                {saveLabel}
              </Button>
              <Button variant="default" onClick={close}>
                {uiTexts.cancel}
              </Button>
            </FormActions>
            {draft !== undefined && (
              <p className={classes.hint} role="status">
                {draftStateText(draft)}
              </p>
            )}
          </FormStack>
        </SavingFields>
      </form>
    </Modal>
  );
}
