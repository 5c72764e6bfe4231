import { useFieldArray } from 'react-hook-form';
import { v7 } from 'uuid';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { FormRow } from '../../../ui/FieldGroup';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { useOffers } from '../../notes/use-offers';
import { FormFunction } from '../../sources/FormFunction';
import type { PlanForm } from './plan-form';
import { PlanRows } from './PlanRows';
import { planTexts as texts } from './texts';

type HelperRowsProps = { readonly form: PlanForm; readonly caseFileId: CaseFileId };

/** Who helps at home. */
export function HelperRows({ form, caseFileId }: HelperRowsProps) {
  const { control, getValues } = form;
  const rows = useFieldArray({ control, name: 'helpers', keyName: 'rowKey' });
  const { offer } = useOffers();
  const add = (): void =>
    rows.append(
      { id: v7(), role: '', organisation: '', name: '', reachable: '', doesWhat: '' },
      { focusName: `helpers.${rows.fields.length}.role` },
    );
  const remove = (at: number, name: string): void => {
    const row = structuredClone(getValues('helpers')[at]);
    if (row === undefined) return;
    rows.remove(at);
    offer(texts.removed(name), () => rows.insert(Math.min(at, getValues('helpers').length), row));
  };
  return (
    <PlanRows
      label={texts.helpers}
      keys={rows.fields.map(({ rowKey }) => rowKey)}
      nameOf={texts.helper}
      emptyText={texts.noHelpers}
      addLabel={texts.addHelper}
      onAdd={add}
      onRemove={remove}
    >
      {(at) => (
        <>
          <FormRow>
            <FormFunction
              control={control}
              name={`helpers.${at}.role`}
              label={texts.role}
              caseFileId={caseFileId}
              whom="expert"
              maxLength={120}
            />
            <FormTextInput
              control={control}
              name={`helpers.${at}.organisation`}
              label={texts.organisation}
              maxLength={120}
            />
          </FormRow>
          <FormRow>
            <FormTextInput
              control={control}
              name={`helpers.${at}.name`}
              label={texts.name}
              maxLength={120}
            />
            <FormTextInput
              control={control}
              name={`helpers.${at}.reachable`}
              label={texts.reachable}
              maxLength={200}
            />
          </FormRow>
          <FormTextArea
            control={control}
            name={`helpers.${at}.doesWhat`}
            label={texts.doesWhat}
            minRows={2}
            maxLength={1000}
          />
        </>
      )}
    </PlanRows>
  );
}
