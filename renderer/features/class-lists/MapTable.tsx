import { Select } from '@mantine/core';
import { classListColumns } from '../../../electron/contract/class-list-words';
import type { ClassListColumn } from '../../../electron/contract/class-list-words';
import type { ListTable } from '../../../electron/contract/class-lists';
import { usePrivacy } from '../../app/privacy';
import { Tag } from '../../ui/Tag';
import classes from './ClassLists.module.css';
import { columnLabels, droppedLabels } from './labels';
import { importTexts as texts } from './texts';

type MapTableProps = {
  readonly table: ListTable;
  readonly mapping: readonly ClassListColumn[];
  readonly onChange: (index: number, target: ClassListColumn) => void;
};

const EXAMPLES = 3;

const targetOf = (value: string | null): ClassListColumn =>
  classListColumns.find((column) => column === value) ?? 'ignore';

/** One row per column of the spreadsheet, so that many columns need no scrolling sideways. */
export function MapTable({ table, mapping, onChange }: MapTableProps) {
  const { hidden } = usePrivacy();
  const examplesOf = (index: number): string =>
    table.preview
      .map((cells) => cells[index] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, EXAMPLES)
      .join(' · ');
  const choices = classListColumns.map((value) => ({ value, label: columnLabels[value] }));

  return (
    <table className={classes.mapping} aria-label={texts.columnTable}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.columnIs}</th>
          <th scope="col">{texts.columnExamples}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ header, forbidden, filled }, index) => {
          const name = texts.columnName(header, index);
          return (
            <tr key={`${index}-${header}`}>
              <th scope="row">
                {name}
                <span className={classes.quiet}>{texts.filled(filled)}</span>
              </th>
              <td>
                {forbidden === null ? (
                  <Select
                    aria-label={texts.columnChoice(name)}
                    allowDeselect={false}
                    data={choices}
                    value={mapping[index] ?? 'ignore'}
                    onChange={(value) => onChange(index, targetOf(value))}
                  />
                ) : (
                  <span>
                    <Tag tone="amber">{texts.forbidden}</Tag>{' '}
                    <span className={classes.quiet}>{droppedLabels[forbidden]}</span>
                  </span>
                )}
              </td>
              <td className={classes.examples}>
                {hidden ? texts.hiddenExamples : examplesOf(index) || '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
