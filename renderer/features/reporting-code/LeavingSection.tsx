import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { useConfirm } from '../../ui/ConfirmDialog';
import { FormActions } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { notify } from '../notes/undo-notice';
import { ExportDialog } from './ExportDialog';
import type { ReportingCodeWork } from './reporting-code-work';
import { leavingTexts as texts } from './texts';

type LeavingSectionProps = {
  readonly caseFileId: CaseFileId;
  readonly work: ReportingCodeWork;
  readonly onDestroyed: () => void;
};

/** What can become of it: on paper, or gone for good after asking twice. */
export function LeavingSection({ caseFileId, work, onDestroyed }: LeavingSectionProps) {
  const confirm = useConfirm();
  const [exporting, setExporting] = useState(false);
  const destroy = useMutation({
    mutationFn: async () => {
      if (!(await confirm({ ...texts.first, destructive: true }))) return false;
      if (!(await confirm({ ...texts.second, destructive: true }))) return false;
      await work.destroy();
      return true;
    },
    onSuccess: (destroyed) => {
      if (!destroyed) return;
      notify(texts.destroyed);
      onDestroyed();
    },
  });
  const open = (): void => {
    // What stands on the screen is what is printed.
    void work.keepers.flush().then((kept) => setExporting(kept));
  };
  return (
    <Section title={texts.title} text={texts.text}>
      {destroy.error !== null && <CodeNote error={destroy.error} />}
      <FormActions>
        <Button variant="default" onClick={open}>
          {texts.pdf}
        </Button>
        <Button variant="default" color="coral" onClick={() => destroy.mutate()}>
          {texts.destroy}
        </Button>
      </FormActions>
      {exporting && <ExportDialog caseFileId={caseFileId} onClose={() => setExporting(false)} />}
    </Section>
  );
}
