/** A list of rows in a section: adding, moving, taking away with a way back. */
import { useFieldArray } from 'react-hook-form';
import type { FieldArray, FieldArrayPath, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useOffers } from '../../notes/use-offers';
import { focusRow } from '../jump';
import { rowTexts as texts } from './texts';

export type RowPlace = {
  readonly id: string;
  /** Where it stands in the form's list. */
  readonly at: number;
};

export type Rows = {
  readonly all: readonly RowPlace[];
  readonly swap: (one: number, other: number) => void;
  /** @param name what it is called in the message that offers a way back */
  readonly remove: (at: number, name: string) => void;
};

type RowOf<Values extends FieldValues, Name extends FieldArrayPath<Values>> = FieldArray<
  Values,
  Name
> & { readonly id: string };

export const useRows = <Values extends FieldValues, Name extends FieldArrayPath<Values>>(
  form: UseFormReturn<Values>,
  name: Name,
  /** What goes with a row that is taken away. @returns puts that back too */
  onRemove?: (rowId: string) => () => void,
): Rows & { readonly add: (row: RowOf<Values, Name>) => void } => {
  const { fields, append, insert, remove, swap } = useFieldArray<Values, Name, 'rowKey'>({
    control: form.control,
    name,
    keyName: 'rowKey',
  });
  const { offer } = useOffers();
  const length = (): number => {
    const rows: unknown = form.getValues(name as unknown as Path<Values>);
    return Array.isArray(rows) ? rows.length : 0;
  };
  const rowAt = (at: number) =>
    structuredClone(form.getValues(`${name}.${at}` as Path<Values>)) as RowOf<Values, Name>;
  return {
    all: fields.map((field, at) => ({ id: (field as unknown as { id: string }).id, at })),
    add: (row) => {
      append(row, { shouldFocus: false });
      focusRow(row.id);
    },
    swap,
    remove: (at, rowName) => {
      const row = rowAt(at);
      remove(at);
      const putBack = onRemove?.(row.id);
      offer(texts.removed(rowName), () => {
        insert(Math.min(at, length()), row, { shouldFocus: false });
        putBack?.();
        focusRow(row.id);
      });
    },
  };
};
