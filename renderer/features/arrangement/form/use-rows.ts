/** A list of rows in the form: adding, and taking away with a way back. */
import { useFieldArray } from 'react-hook-form';
import type { ArrangementContent } from '../../../../electron/contract/arrangement-content';
import { useOffers } from '../../notes/use-offers';
import { focusRow } from '../jump';
import type { RequestForm } from '../request-form';
import { formTexts as texts } from './texts';

type RowsName = 'aims' | 'tried' | 'costs' | 'reports';
type RowOf<Name extends RowsName> = ArrangementContent[Name][number];

export type RowPlace = {
  readonly id: string;
  /** Where it stands in the form's list. */
  readonly at: number;
};

export type Rows<Name extends RowsName> = {
  readonly all: readonly RowPlace[];
  readonly add: (row: RowOf<Name>) => void;
  /** @param name what it is called in the message that offers a way back */
  readonly remove: (at: number, name: string) => void;
};

export const useRows = <Name extends RowsName>(form: RequestForm, name: Name): Rows<Name> => {
  const { fields, append, insert, remove } = useFieldArray<ArrangementContent, Name, 'rowKey'>({
    control: form.control,
    name,
    keyName: 'rowKey',
  });
  const { offer } = useOffers();
  const rows = (): readonly RowOf<Name>[] => form.getValues(name) as readonly RowOf<Name>[];
  type Added = Parameters<typeof append>[0];
  return {
    all: fields.map((field, at) => ({ id: (field as unknown as { id: string }).id, at })),
    add: (row) => {
      append(row as Added, { shouldFocus: false });
      focusRow(row.id);
    },
    remove: (at, rowName) => {
      const row = structuredClone(rows()[at]);
      if (row === undefined) return;
      remove(at);
      offer(texts.removed(rowName), () => {
        insert(Math.min(at, rows().length), row as Added, { shouldFocus: false });
        focusRow(row.id);
      });
    },
  };
};
