import { ActionIcon } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { IconTrash } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import type { HolidayRow } from './holiday-rows';
import classes from './Holidays.module.css';
import { holidayTexts as texts } from './texts';

const LONGEST = 80;

export type HolidayForm = { rows: HolidayRow[] };

type HolidayTableProps = {
  readonly control: Control<HolidayForm>;
  readonly fields: readonly { readonly id: string }[];
  readonly label: string;
  readonly onRemove: (at: number) => void;
};

/** A row for each period, to type in. */
export function HolidayTable({ control, fields, label, onRemove }: HolidayTableProps) {
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
            <th scope="col">
              <VisuallyHidden>{texts.remove}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, at) => (
            <Row key={field.id} control={control} at={at} onRemove={() => onRemove(at)} />
          ))}
        </tbody>
      </table>
      <p className={classes.quiet}>{texts.oneDay}</p>
    </>
  );
}

type RowProps = {
  readonly control: Control<HolidayForm>;
  readonly at: number;
  readonly onRemove: () => void;
};

function Row({ control, at, onRemove }: RowProps) {
  // A row that is being taken away is no longer there.
  const name = useWatch({ control, name: `rows.${at}.name` }) as string | undefined;
  const row = texts.row(name?.trim() ?? '', at);
  return (
    <tr>
      <td>
        <FormTextInput
          control={control}
          name={`rows.${at}.name`}
          label={<VisuallyHidden>{texts.nameOf(row)}</VisuallyHidden>}
          maxLength={LONGEST}
        />
      </td>
      <td>
        <FormDateField
          control={control}
          name={`rows.${at}.fromOn`}
          label={<VisuallyHidden>{texts.fromOf(row)}</VisuallyHidden>}
        />
      </td>
      <td>
        <FormDateField
          control={control}
          name={`rows.${at}.toOn`}
          label={<VisuallyHidden>{texts.toOf(row)}</VisuallyHidden>}
        />
      </td>
      <td>
        <ActionIcon aria-label={texts.removeOf(row)} onClick={onRemove}>
          <IconTrash size={18} />
        </ActionIcon>
      </td>
    </tr>
  );
}
