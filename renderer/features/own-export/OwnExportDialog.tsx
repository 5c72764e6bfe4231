import { Modal } from '@mantine/core';
import type { CaseFileId } from '../../../electron/contract/ids';
import { FormStack } from '../../ui/FieldGroup';
import { OwnExportForm } from './OwnExportForm';
import { ownExportTexts as texts } from './texts';

type OwnExportDialogProps = { readonly caseFileId: CaseFileId; readonly onClose: () => void };

/** One file, in open form. Names of nobody stand in it, so it stays while they are hidden. */
export function OwnExportDialog({ caseFileId, onClose }: OwnExportDialogProps) {
  return (
    <Modal opened title={texts.one.title} size="lg" closeOnClickOutside={false} onClose={onClose}>
      <FormStack>
        <p>{texts.one.text}</p>
        <OwnExportForm caseFileId={caseFileId} />
      </FormStack>
    </Modal>
  );
}
