import { Button, FocusTrap } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { Control, FieldValues } from 'react-hook-form';
import type { Opp, OppVersion } from '../../../../../electron/contract/opp';
import { CodeNote } from '../../../../app/CodeNote';
import { useDirtyClose } from '../../../../app/use-dirty-close';
import { useUnsafeWhile } from '../../../../app/use-unsafe-while';
import { FormActions, FormStack } from '../../../../ui/FieldGroup';
import { uiTexts } from '../../../../ui/texts';
import { SavingFields } from '../../../../ui/SavingFields';
import { oppDraftPlace } from '../../write/opp-draft';
import classes from './Dialogs.module.css';
import { OppModal } from './OppModal';
import { dialogTexts as texts } from './texts';

type StepFormProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly opp: Pick<Opp, 'id' | 'caseFileId'>;
  readonly title: string;
  readonly lead: string;
  readonly version?: Pick<OppVersion, 'number' | 'shortHash'> | undefined;
  readonly size?: number | string | undefined;
  readonly saveLabel?: string | undefined;
  readonly saving: boolean;
  readonly blocked?: boolean | undefined;
  readonly error: unknown;
  /** What was typed stays when it is closed, as a draft; absent: no draft keeps it. */
  readonly kept?: boolean | undefined;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The frame of a dialog that records something: what it is about, the fields, one button. */
export function StepForm<Values extends FieldValues>(props: StepFormProps<Values>) {
  const { control, title, lead, version, size, saveLabel, saving, blocked, error, kept } = props;
  const { isDirty } = useFormState({ control });
  useUnsafeWhile(isDirty && kept === undefined, oppDraftPlace(props.opp));
  const guard = useDirtyClose({ dirty: isDirty && kept !== true, onClose: props.onClose });
  return (
    <OppModal title={title} size={size} guard={guard} busy={saving}>
      <FocusTrap.InitialFocus />
      <form onSubmit={props.onSubmit} noValidate>
        <FormStack>
          <SavingFields saving={saving}>
            <div className={classes.lead}>
              <p>{lead}</p>
              {version !== undefined && (
                <p>{texts.forVersion(version.number, version.shortHash)}</p>
              )}
            </div>
            {props.children}
            {error !== null && error !== undefined && <CodeNote error={error} />}
            <FormActions>
              <Button type="submit" loading={saving} disabled={blocked === true}>
                {saveLabel ?? texts.save}
              </Button>
              <Button variant="default" onClick={guard.close}>
                {uiTexts.cancel}
              </Button>
            </FormActions>
          </SavingFields>
        </FormStack>
      </form>
    </OppModal>
  );
}
