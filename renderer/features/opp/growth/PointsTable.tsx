import { ActionIcon } from '@mantine/core';
import { useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { v7 } from 'uuid';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { IconTrash } from '../../../ui/icons/icons';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { rowElementId } from '../jump';
import { AddRow } from '../rows/AddRow';
import { DayField } from '../rows/RowFields';
import { useRows } from '../rows/use-rows';
import classes from './Growth.module.css';
import { NumberField } from './NumberField';
import { growthTexts as texts } from './texts';

type PointsTableProps = {
  readonly form: UseFormReturn<OppContent['startSituation']>;
  /** Which growth line. */
  readonly at: number;
  readonly subject: string;
};

/** The moments of one line, planned beside real: what is typed in, and what a screen reader reads. */
export function PointsTable({ form, at, subject }: PointsTableProps) {
  const rows = useRows(form, `growth.${at}.points`);
  const add = useRef<HTMLButtonElement>(null);
  const { control } = form;
  return (
    <>
      {rows.all.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={texts.points(subject)}>
            <thead>
              <tr>
                <th scope="col">{texts.moment}</th>
                <th scope="col">{texts.planned}</th>
                <th scope="col">{texts.actual}</th>
                <th scope="col">
                  <VisuallyHidden>{texts.actions}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.all.map(({ id, at: point }) => {
                const name = `growth.${at}.points.${point}` as const;
                const labelOf = (what: string): string => texts.ofMoment(what, point + 1);
                return (
                  <tr key={id} id={rowElementId(id)}>
                    <td>
                      <DayField
                        control={control}
                        name={`${name}.on`}
                        label={labelOf(texts.moment)}
                      />
                    </td>
                    <td>
                      <NumberField
                        control={control}
                        name={`${name}.planned`}
                        label={labelOf(texts.planned)}
                      />
                    </td>
                    <td>
                      <NumberField
                        control={control}
                        name={`${name}.actual`}
                        label={labelOf(texts.actual)}
                      />
                    </td>
                    <td>
                      <ActionIcon
                        aria-label={texts.removeMoment(point + 1)}
                        onClick={() => {
                          rows.remove(point, texts.momentName(point + 1));
                          add.current?.focus({ preventScroll: true });
                        }}
                      >
                        <IconTrash size={18} />
                      </ActionIcon>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <AddRow
        ref={add}
        label={texts.addMoment}
        count={rows.all.length}
        variant="subtle"
        onAdd={() => rows.add({ id: v7(), on: null, planned: null, actual: null })}
      />
    </>
  );
}
