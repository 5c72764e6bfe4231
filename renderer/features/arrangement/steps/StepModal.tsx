import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { uiTexts } from '../../../ui/texts';
import classes from './Steps.module.css';

type StepModalProps = {
  readonly title: string;
  readonly lead: string;
  readonly saveLabel: string;
  readonly saving: boolean;
  readonly blocked?: boolean;
  readonly error: unknown;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog that records something: away while names are hidden, and back with all that was typed. */
export function StepModal(props: StepModalProps) {
  const { title, lead, saveLabel, saving, blocked = false, error, onClose, children } = props;
  const { hidden } = usePrivacy();
  return (
    <Modal opened={!hidden} onClose={onClose} title={title} size="xl">
      <form onSubmit={props.onSubmit} noValidate>
        <FormStack>
          <p className={classes.lead}>{lead}</p>
          {children}
          {error !== null && <CodeNote error={error} />}
          <FormActions>
            <Button type="submit" loading={saving} disabled={blocked}>
              {saveLabel}
            </Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
