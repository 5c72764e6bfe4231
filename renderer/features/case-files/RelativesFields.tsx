import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Card } from '../../ui/Card';
import { FieldGroup, FormStack } from '../../ui/FieldGroup';
import { FormSelect } from '../../ui/forms/FormSelect';
import { IconPlus } from '../../ui/icons/icons';
import { formTexts as texts } from './form-texts';
import { emptyRelative } from './form-values';
import type { CaseFileFormValues } from './form-values';
import { PersonNameFields } from './PersonNameFields';

const MAX_RELATIVES = 20;
const kinds = ['brother', 'sister', 'other'] as const;

/** Brothers, sisters and others whose names must not stand in a casus either. */
export function RelativesFields({ control }: { readonly control: Control<CaseFileFormValues> }) {
  const add = useRef<HTMLButtonElement>(null);
  const list = useFieldArray({ control, name: 'relatives', keyName: 'key' });
  return (
    <FieldGroup legend={texts.relatives} text={texts.relativesText}>
      {list.fields.map(({ key }, index) => (
        <Card
          key={key}
          title={texts.relative(index + 1)}
          aside={
            <Button
              variant="subtle"
              aria-label={texts.removeRelative(index + 1)}
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
          <FormStack>
            <PersonNameFields control={control} name={`relatives.${index}`} />
            <FormSelect
              control={control}
              name={`relatives.${index}.kind`}
              label={texts.relativeKind}
              maw={260}
              data={kinds.map((value) => ({ value, label: texts.relativeKinds[value] }))}
            />
          </FormStack>
        </Card>
      ))}
      {list.fields.length < MAX_RELATIVES && (
        <div>
          <Button
            ref={add}
            variant="default"
            leftSection={<IconPlus size={18} />}
            onClick={() =>
              list.append(emptyRelative, { focusName: `relatives.${list.fields.length}.firstName` })
            }
          >
            {texts.addRelative}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
