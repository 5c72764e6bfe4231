import { Button, FocusTrap } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { OppVersion } from '../../../../../electron/contract/opp';
import { CodeNote } from '../../../../app/CodeNote';
import { FormActions, FormStack } from '../../../../ui/FieldGroup';
import { uiTexts } from '../../../../ui/texts';
import classes from './Dialogs.module.css';
import { OppModal } from './OppModal';
import { dialogTexts as texts } from './texts';

type StepFormProps = {
  readonly title: string;
  readonly lead: string;
  readonly version?: Pick<OppVersion, 'number' | 'shortHash'> | undefined;
  readonly size?: number | string | undefined;
  readonly saveLabel?: string | undefined;
  readonly saving: boolean;
  readonly blocked?: boolean | undefined;
  readonly error: unknown;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of a dialog that records something: what it is about, the fields, one button. */
export function StepForm(props: StepFormProps) {
  const { title, lead, version, size, saveLabel, saving, blocked, error, children } = props;
  return (
    <OppModal title={title} size={size} onClose={props.onClose}>
      <FocusTrap.InitialFocus />
      <form onSubmit={props.onSubmit} noValidate>
        <FormStack>
          <div className={classes.lead}>
            <p>{lead}</p>
            {version !== undefined && <p>{texts.forVersion(version.number, version.shortHash)}</p>}
          </div>
          {children}
          {error !== null && error !== undefined && <CodeNote error={error} />}
          <FormActions>
            <Button type="submit" loading={saving} disabled={blocked === true}>
              {saveLabel ?? texts.save}
            </Button>
            <Button variant="default" onClick={props.onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </OppModal>
  );
}
