import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { HandoverLogRow } from '../../../../electron/contract/handover-log';
import { Day } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { FormDateField } from '../../../ui/forms/FormDateField';
import { uiTexts } from '../../../ui/texts';
import { dayOf } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { useHandoversChanged } from '../use-handover';
import { logTexts as texts } from './texts';

type CopyDialogProps = {
  readonly row: HandoverLogRow;
  readonly today: string;
  readonly onClose: () => void;
};

/** @param made the first day that the copy can have been given; `today` the last */
const copyFormOn = (made: string, today: string) =>
  z.strictObject({
    on: z
      .string()
      .nullable()
      .refine((text): boolean => Day.safeParse(text).success, 'day')
      .refine((text) => text === null || text <= today, 'future')
      .refine((text) => text === null || text >= made, 'before'),
  });
type CopyForm = z.output<ReturnType<typeof copyFormOn>>;

/** That the parents got a copy of what went to another school (domain.md section 3), and when. */
export function CopyDialog({ row, today, onClose }: CopyDialogProps) {
  const changed = useHandoversChanged();
  const form = useForm<CopyForm>({
    resolver: zodResolver(copyFormOn(dayOf(new Date(row.madeAt)), today)),
    defaultValues: { on: row.guardiansCopyOn ?? today },
  });
  const save = useMutation({
    mutationFn: (on: string | null) =>
      valueOf(api.handover.recordGuardiansCopy({ id: row.id, on })),
    onSuccess: async () => {
      await changed();
      notify(texts.copySaved);
      onClose();
    },
  });
  return (
    <Modal opened title={texts.copyTitle} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ on }) => save.mutate(on))(event)}
      >
        <FormStack>
          <p>{texts.copyLead}</p>
          <FormDateField
            control={form.control}
            name="on"
            label={texts.copyOn}
            translate={(code) => texts.errors[code] ?? code}
          />
          {save.error !== null && <CodeNote error={save.error} />}
          <FormActions>
            <Button type="submit" loading={save.isPending}>
              {texts.copySave}
            </Button>
            {row.guardiansCopyOn !== null && (
              <Button variant="default" onClick={() => save.mutate(null)}>
                {texts.copyUndo}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
