import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { DocumentPage } from '../../ui/DocumentPage/DocumentPage';
import { FormActions } from '../../ui/FieldGroup';
import { notify } from '../notes/undo-notice';
import classes from './ReportingCode.module.css';
import { leavingTexts as texts } from './texts';

type ExportDialogProps = { readonly caseFileId: CaseFileId; readonly onClose: () => void };

/** What leaves the vault, as it will be on paper. */
export function ExportDialog({ caseFileId, onClose }: ExportDialogProps) {
  const { hidden } = usePrivacy();
  const pages = useQuery({
    queryKey: ['reportingCodePages', caseFileId],
    gcTime: 0,
    staleTime: 0,
    queryFn: () => valueOf(api.reportingCode.preview({ caseFileId })),
  });
  const save = useMutation({
    mutationFn: () => valueOf(api.reportingCode.exportPdf({ caseFileId })),
    onSuccess: ({ saved }) => {
      if (!saved) return;
      notify(texts.saved);
      onClose();
    },
  });
  return (
    <Modal opened={!hidden} onClose={onClose} title={texts.preview} size={860}>
      {pages.error !== null && <CodeNote error={pages.error} />}
      <section
        aria-label={texts.preview}
        className={classes.pages}
        // A part that scrolls can be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        data-vault
      >
        {pages.data !== undefined && <DocumentPage document={pages.data} />}
      </section>
      {save.error !== null && <CodeNote error={save.error} />}
      <FormActions>
        <Button
          loading={save.isPending}
          disabled={pages.data === undefined}
          onClick={() => save.mutate()}
        >
          {texts.save}
        </Button>
      </FormActions>
    </Modal>
  );
}
