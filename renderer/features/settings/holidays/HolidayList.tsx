import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { MAX_FREE_PERIODS } from '../../../../electron/contract/school-calendar';
import type { FreePeriodDraft } from '../../../../electron/contract/school-calendar';
import { CodeNote } from '../../../app/CodeNote';
import { useUnsafeWhile } from '../../../app/use-unsafe-while';
import { Callout } from '../../../ui/Callout';
import { FormActions } from '../../../ui/FieldGroup';
import { IconFileImport, IconPlus } from '../../../ui/icons/icons';
import { SaveState } from '../../../ui/SaveState';
import { notify, notifyUndo } from '../../notes/undo-notice';
import { settingsTexts } from '../texts';
import { emptyRow, readRows, rowOf } from './holiday-rows';
import type { HolidayRow, ReadRows } from './holiday-rows';
import classes from './Holidays.module.css';
import { HolidayTable } from './HolidayTable';
import type { HolidayForm } from './HolidayTable';
import { ImportDialog } from './ImportDialog';
import { holidayTexts as texts } from './texts';
import { calendarPlace, useListKeepers, useReadCalendarFile } from './use-holidays';
import type { ListKeepers, OfYear, Scope } from './use-holidays';

type HolidayListProps = {
  readonly year: OfYear;
  readonly scope: Scope;
  readonly title: string;
  /** As they were when the list was opened. */
  readonly periods: readonly FreePeriodDraft[];
  /** What the app brings for this list. */
  readonly known: readonly FreePeriodDraft[];
};

/** One list of free periods: saved while it is typed in, as soon as it is right. */
export function HolidayList({ year, scope, title, periods, known }: HolidayListProps) {
  const id = useId();
  const keepers = useListKeepers(year, scope);
  const form = useForm<HolidayForm>({ defaultValues: { rows: periods.map(rowOf) } });
  const array = useFieldArray({ control: form.control, name: 'rows' });
  const rows = useWatch({ control: form.control, name: 'rows' });
  const read = readRows(rows, year.startYear);
  useKept(read, keepers, periods);
  useUnsafeWhile(read.kind !== 'right', calendarPlace(year.schoolId));
  const file = useReadCalendarFile(year.startYear);
  const [opened, setOpened] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const undo = useUndo();
  const put = (next: readonly HolidayRow[]): void => array.replace([...next]);

  const remove = (at: number): void => {
    const row = form.getValues(`rows.${at}`);
    array.remove(at);
    // Its button goes with it.
    add.current?.focus({ preventScroll: true });
    undo(texts.removed(texts.row(row.name, at)), () => array.insert(at, row));
  };
  const fill = (): void => {
    const before = structuredClone(form.getValues('rows'));
    put(known.map(rowOf));
    undo(before.length === 0 ? texts.filled : texts.replaced, () => put(before));
  };
  const full = array.fields.length >= MAX_FREE_PERIODS;
  return (
    <section aria-labelledby={id} className={classes.list}>
      <h3 id={id} className={classes.listTitle}>
        {title}
      </h3>
      <form
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onBlur={() => void keepers.flush()}
      >
        {array.fields.length === 0 ? (
          <p className={classes.quiet}>{texts.lists[scope].none}</p>
        ) : (
          <HolidayTable
            control={form.control}
            fields={array.fields}
            label={title}
            onRemove={remove}
          />
        )}
        <Problem read={read} />
        <FormActions>
          <Button
            ref={add}
            variant="default"
            leftSection={<IconPlus size={18} />}
            disabled={full}
            onClick={() =>
              array.append(emptyRow(), {
                shouldFocus: true,
                focusName: `rows.${array.fields.length}.name`,
              })
            }
          >
            {texts.lists[scope].add}
          </Button>
          {known.length > 0 && (
            <Button variant="default" onClick={fill}>
              {texts.fill}
            </Button>
          )}
          <Button
            variant="subtle"
            leftSection={<IconFileImport size={18} />}
            loading={file.isPending}
            disabled={full}
            onClick={() =>
              file.mutate(undefined, { onSuccess: (found) => setOpened(found !== null) })
            }
          >
            {texts.fromFile}
          </Button>
        </FormActions>
        <State read={read} keepers={keepers} />
        {file.error !== null && <CodeNote error={file.error} />}
      </form>
      {opened && file.data !== undefined && file.data !== null && (
        <ImportDialog
          found={file.data}
          there={read.kind === 'right' ? read.periods : []}
          startYear={year.startYear}
          onTake={(taken) => {
            array.append(taken.map(rowOf), { shouldFocus: false });
            notify(texts.taken(taken.length));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </section>
  );
}

/** A way back that goes with the list: in another year there is nothing to put back. */
const useUndo = (): typeof notifyUndo => {
  const shown = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const id of shown.current) notifications.hide(id);
    },
    [],
  );
  return (notice, back) => {
    const id = notifyUndo(notice, back);
    shown.current.push(id);
    return id;
  };
};

/** Hands to the keepers what is right and not yet saved. */
const useKept = (read: ReadRows, keepers: ListKeepers, saved: readonly FreePeriodDraft[]): void => {
  const known = useRef(JSON.stringify(saved.map(rowOf)));
  const right = read.kind === 'right' ? read.periods : null;
  const now = right === null ? null : JSON.stringify(right.map(rowOf));
  useEffect(() => {
    if (right === null || now === null || now === known.current) return;
    known.current = now;
    keepers.change('list', right);
  }, [right, now, keepers]);
};

function Problem({ read }: { readonly read: ReadRows }) {
  if (read.kind !== 'wrong') return null;
  return (
    <Callout kind="warn" role="status" title={texts.wrong}>
      <ul className={classes.sentences}>
        {read.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}

function State({ read, keepers }: { readonly read: ReadRows; readonly keepers: ListKeepers }) {
  const { state, failure } = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const words = {
    idle: '',
    waiting: texts.saving,
    saved: settingsTexts.saved,
    failed: settingsTexts.notSaved,
  } as const;
  const right = read.kind === 'right';
  const text = right ? words[state] : read.kind === 'incomplete' ? texts.incomplete : '';
  return (
    <>
      <SaveState text={text} saved={right && state === 'saved'} />
      {failure !== null && <CodeNote error={failure} />}
    </>
  );
}
