/** What one can do with an attachment, each with its question. */
import { useCallback } from 'react';
import type { Attachment } from '../../../electron/contract/notes';
import { api, codeOf, valueOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { useConfirm } from '../../ui/ConfirmDialog';
import { notify, notifyUndo } from '../notes/undo-notice';
import { useNotesChanged } from '../notes/use-notes';
import type { CaseFileId } from '../../../electron/contract/ids';
import { attachmentTexts } from './texts';

const tellFailure = (error: unknown): void => {
  const { title, text } = errorText(codeOf(error));
  notify(`${title}. ${text}`);
};

/** Asks first: the copy lies outside the vault. @returns a function that does it */
export const useSaveOutside = (): ((attachment: Attachment) => Promise<void>) => {
  const confirm = useConfirm();
  return useCallback(
    async ({ id }) => {
      const sure = await confirm({
        title: attachmentTexts.saveOutsideTitle,
        text: attachmentTexts.saveOutsideText,
        confirmLabel: attachmentTexts.saveOutsideConfirm,
      });
      if (!sure) return;
      try {
        const place = await valueOf(api.files.pick({ purpose: 'saveAttachment' }));
        if (place === null) return;
        await valueOf(api.attachments.saveOutside({ id, token: place.token }));
        notify(attachmentTexts.savedOutside);
      } catch (error) {
        tellFailure(error);
      }
    },
    [confirm],
  );
};

export const useRemoveAttachment = (
  caseFileId: CaseFileId,
): ((attachment: Attachment) => Promise<void>) => {
  const confirm = useConfirm();
  const changed = useNotesChanged(caseFileId);
  return useCallback(
    async ({ id }) => {
      const sure = await confirm({
        title: attachmentTexts.removeTitle,
        text: attachmentTexts.removeText,
        confirmLabel: attachmentTexts.removeConfirm,
        destructive: true,
      });
      if (!sure) return;
      try {
        await valueOf(api.attachments.remove({ id }));
        notifyUndo(attachmentTexts.removed, () => {
          void valueOf(api.attachments.restore({ id })).then(changed, tellFailure);
        });
      } catch (error) {
        tellFailure(error);
      } finally {
        await changed();
      }
    },
    [confirm, changed],
  );
};
