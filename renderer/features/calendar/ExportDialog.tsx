import { Button, Modal, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { datedKindWords } from '../../../electron/contract/reminders';
import type { DatedItem } from '../../../electron/contract/reminders';
import { api, valueOf } from '../../app/api';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { casusName } from '../case-files/code-name';
import { notify } from '../notes/undo-notice';
import { ApiErrorNote } from '../pupils/ApiErrorNote';
import { isDraft } from '../reminders/late';
import classes from './Calendar.module.css';
import { periodOf } from './school-year';
import { exportTexts as texts } from './texts';

const SHOWN_LINES = 3;

type ExportDialogProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly schoolId: SchoolId;
  readonly items: readonly DatedItem[];
  readonly startYear: number;
  readonly today: string;
};

/** Says what goes into the calendar file and what stays behind, and saves it. */
export function ExportDialog({ opened, onClose, ...rest }: ExportDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={texts.title} size="lg">
      {opened && <ExportForm onClose={onClose} {...rest} />}
    </Modal>
  );
}

type Scope = 'year' | 'ahead';

function ExportForm(props: Omit<ExportDialogProps, 'opened'>) {
  const { onClose, schoolId, items, startYear, today } = props;
  const [scope, setScope] = useState<Scope>('year');
  const { from, to } = scope === 'year' ? periodOf(startYear) : { from: today, to: null };
  const save = useMutation({
    mutationFn: () => valueOf(api.reminders.exportIcs({ schoolId, from, to })),
    onSuccess: ({ saved }) => {
      if (!saved) return;
      notify(texts.saved);
      onClose();
    },
  });
  const going = items.filter(
    (item) =>
      item.doneAt === null && !isDraft(item) && item.on >= from && (to === null || item.on <= to),
  );
  return (
    <FormStack>
      <p>{texts.lead}</p>
      <Radio.Group
        label={texts.which}
        value={scope}
        onChange={(value) => setScope(value === 'ahead' ? 'ahead' : 'year')}
      >
        <Radio value="year" label={texts.scopes.year(startYear)} />
        <Radio value="ahead" label={texts.scopes.ahead} />
      </Radio.Group>
      <GoesAlong items={going} />
      <div>
        <h3>{texts.staysBehind}</h3>
        <p>{texts.staysBehindText}</p>
      </div>
      <Callout kind="warn">{texts.warning}</Callout>
      <ApiErrorNote error={save.error} />
      <FormActions>
        <Button
          onClick={() => save.mutate()}
          loading={save.isPending}
          disabled={going.length === 0}
        >
          {texts.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
      </FormActions>
    </FormStack>
  );
}

function GoesAlong({ items }: { readonly items: readonly DatedItem[] }) {
  const more = items.length - SHOWN_LINES;
  return (
    <div>
      <h3>{texts.goesAlong}</h3>
      <p>{texts.goesAlongText(items.length)}</p>
      {items.length > 0 && (
        <ul className={classes.lines}>
          {items.slice(0, SHOWN_LINES).map(({ key, codeName, kind }) => (
            <li key={key}>{texts.line(casusName(codeName), datedKindWords[kind])}</li>
          ))}
          {more > 0 && <li>{texts.more(more)}</li>}
        </ul>
      )}
    </div>
  );
}
