import { Modal } from '@mantine/core';
import type { Casus } from '../../../electron/contract/casus';
import { CodeNote } from '../../app/CodeNote';
import { DocumentPage } from './DocumentPage';
import { casusTexts as texts } from './texts';
import { usePreview } from './use-casus';

type PreviewDialogProps = {
  readonly casus: Casus;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** The casus as it will be printed. */
export function PreviewDialog({ casus, opened, onClose }: PreviewDialogProps) {
  const { data, error } = usePreview(casus.id, opened);
  return (
    <Modal opened={opened} onClose={onClose} title={texts.previewTitle} size="xl">
      {error !== null && <CodeNote error={error} />}
      {data !== undefined && <DocumentPage document={data} />}
    </Modal>
  );
}
