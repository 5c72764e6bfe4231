import { ActionIcon, Button } from '@mantine/core';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { CaseFileId } from '../../../electron/contract/ids';
import { FormRow } from '../../ui/FieldGroup';
import { FormDateField } from '../../ui/forms/FormDateField';
import { FormTextInput } from '../../ui/forms/FormTextInput';
import { Heading } from '../../ui/Heading';
import { IconPlus, IconTrash } from '../../ui/icons/icons';
import { useOffers } from '../notes/use-offers';
import { FormFunction } from '../sources/FormFunction';
import { emptyAgreementRow, MAX_AGREEMENTS } from './contact-form';
import type { ContactForm } from './contact-form';
import { contactFormTexts as texts } from './form-texts';
import classes from './Guardians.module.css';

type AgreementRowsProps = {
  readonly form: UseFormReturn<ContactForm>;
  readonly caseFileId: CaseFileId;
};

/** What was agreed in this contact: what, who, when. What is taken away can be put back. */
export function AgreementRows({ form, caseFileId }: AgreementRowsProps) {
  const { control, getValues } = form;
  const rows = useFieldArray({ control, name: 'agreements', keyName: 'rowKey' });
  const { offer } = useOffers();
  const add = useRef<HTMLButtonElement>(null);
  const full = rows.fields.length >= MAX_AGREEMENTS;
  const remove = (at: number, name: string): void => {
    const row = structuredClone(getValues('agreements')[at]);
    if (row === undefined) return;
    rows.remove(at);
    add.current?.focus({ preventScroll: true });
    offer(texts.removed(name), () =>
      rows.insert(Math.min(at, getValues('agreements').length), row),
    );
  };
  return (
    <div className={classes.rows}>
      <Heading className={classes.subhead}>{texts.agreements}</Heading>
      {rows.fields.length === 0 ? (
        <p className={classes.quiet}>{texts.noAgreements}</p>
      ) : (
        <ul className={classes.rowList} aria-label={texts.agreements}>
          {rows.fields.map(({ rowKey }, at) => {
            const name = texts.agreement(at + 1);
            return (
              <li key={rowKey}>
                <div className={classes.row} role="group" aria-label={name}>
                  <div className={classes.rowFields}>
                    <FormTextInput
                      control={control}
                      name={`agreements.${at}.what`}
                      label={texts.what}
                    />
                    <FormRow>
                      <FormFunction
                        control={control}
                        name={`agreements.${at}.owner`}
                        label={texts.owner}
                        caseFileId={caseFileId}
                        whom="doer"
                      />
                      <FormDateField
                        control={control}
                        name={`agreements.${at}.dueOn`}
                        label={texts.dueOn}
                      />
                    </FormRow>
                  </div>
                  <ActionIcon aria-label={texts.remove(name)} onClick={() => remove(at, name)}>
                    <IconTrash size={18} />
                  </ActionIcon>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <div>
        <Button
          ref={add}
          variant="default"
          leftSection={<IconPlus size={18} />}
          disabled={full}
          title={full ? texts.full : undefined}
          onClick={() =>
            rows.append(emptyAgreementRow(), {
              focusName: `agreements.${rows.fields.length}.what`,
            })
          }
        >
          {texts.addAgreement}
        </Button>
      </div>
    </div>
  );
}
