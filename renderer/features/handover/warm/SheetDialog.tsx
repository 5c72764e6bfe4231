import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { CaseFileId, WarmHandoverId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { DocumentPage } from '../../../ui/DocumentPage/DocumentPage';
import { FormActions } from '../../../ui/FieldGroup';
import { useShownDocument } from '../../casus/release/use-shown-document';
import { notify } from '../../notes/undo-notice';
import { sheetTexts as texts } from './texts';
import classes from './Warm.module.css';

type SheetDialogProps = {
  readonly caseFileId: CaseFileId;
  /** Null: an empty one, to take along to the talk. */
  readonly id: WarmHandoverId | null;
  readonly onClose: () => void;
};

/** The sheet as it will be on paper, and saving it. */
export function SheetDialog({ caseFileId, id, onClose }: SheetDialogProps) {
  const { hidden } = usePrivacy();
  const { data, error } = useQuery({
    queryKey: [...keys.warmHandovers(caseFileId), 'sheet', id],
    queryFn: () => valueOf(api.handover.warmPreview({ caseFileId, id })),
    gcTime: 0,
    staleTime: 0,
  });
  const shown = useShownDocument(caseFileId, data ?? null);
  const save = useMutation({
    mutationFn: (as: 'pdf' | 'docx') => {
      const { exportWarmPdf, exportWarmDocx } = api.handover;
      const call = as === 'pdf' ? exportWarmPdf : exportWarmDocx;
      return valueOf(call({ caseFileId, id }));
    },
    onSuccess: ({ saved }) => {
      if (saved) notify(texts.saved);
    },
  });
  const failure = error ?? save.error;
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.title} size={920}>
      <p className={classes.quiet}>
        {id === null ? texts.lead.empty : texts.lead.filled} {texts.names}
      </p>
      {failure !== null && <CodeNote error={failure} />}
      <FormActions>
        <Button
          loading={save.isPending && save.variables === 'pdf'}
          disabled={save.isPending}
          onClick={() => save.mutate('pdf')}
        >
          {texts.pdf}
        </Button>
        <Button
          variant="default"
          loading={save.isPending && save.variables === 'docx'}
          disabled={save.isPending}
          onClick={() => save.mutate('docx')}
        >
          {texts.docx}
        </Button>
      </FormActions>
      <section
        aria-label={texts.preview}
        className={classes.sheet}
        // A part that scrolls can be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-vault
      >
        {shown !== null && <DocumentPage document={shown} />}
      </section>
    </Modal>
  );
}
