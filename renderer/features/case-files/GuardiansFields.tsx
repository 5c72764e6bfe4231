import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Card } from '../../ui/Card';
import { FieldGroup } from '../../ui/FieldGroup';
import { IconPlus } from '../../ui/icons/icons';
import { formTexts as texts } from './form-texts';
import { emptyGuardian } from './form-values';
import type { CaseFileFormValues } from './form-values';
import { GuardianFields } from './GuardianFields';

const MAX_GUARDIANS = 12;

/** As many guardians as there are; a new one gets the focus in its first name. */
export function GuardiansFields({ control }: { readonly control: Control<CaseFileFormValues> }) {
  // Our own `id` is the guardian's, so the form's key goes by another name.
  const add = useRef<HTMLButtonElement>(null);
  const list = useFieldArray({ control, name: 'guardians', keyName: 'key' });
  return (
    <FieldGroup legend={texts.guardians} text={texts.guardiansText}>
      {list.fields.map(({ key }, index) => (
        <Card
          key={key}
          title={texts.guardian(index + 1)}
          aside={
            <Button
              variant="subtle"
              aria-label={texts.removeGuardian(index + 1)}
              onClick={() => {
                list.remove(index);
                // The button that had the focus is gone.
                add.current?.focus();
              }}
            >
              {texts.remove}
            </Button>
          }
        >
          <GuardianFields control={control} index={index} />
        </Card>
      ))}
      {list.fields.length < MAX_GUARDIANS && (
        <div>
          <Button
            ref={add}
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() =>
              list.append(emptyGuardian, {
                focusName: `guardians.${list.fields.length}.name.firstName`,
              })
            }
          >
            {texts.addGuardian}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
