/** Making the file: where it goes, writing it, and what the screen tells of it afterwards. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { InputOf } from '../../../../electron/contract/contract';
import type { ArchiveLock } from '../../../../electron/contract/exchange';
import type { handoverExport } from '../../../../electron/contract/handover';
import { api, codeOf, valueOf } from '../../../app/api';
import { useSaveArchive } from '../../exchange/use-save-archive';
import { useHandoversChanged } from '../use-handover';
import type { FileForm } from './make-form';

export type Asked = InputOf<(typeof handoverExport)['handover.exportPdf']>;

/** What `WrittenDialog` shows. */
export type Written = {
  readonly passphrase: string | null;
  readonly fileHash?: string;
  readonly byteLength?: number;
};

export type Make = {
  readonly start: (form: FileForm, asked: Asked, lock: ArchiveLock) => void;
  /** A file for Casuskluis is being written: there is progress, and a way to stop. */
  readonly isWriting: boolean;
  readonly isBusy: boolean;
  readonly written: Written | null;
  readonly error: Error | null;
  /** What goes is not what was shown. */
  readonly changed: boolean;
  readonly clear: () => void;
};

/** @param onUnlocked after a file without a lock was saved: there is nothing to tell once */
export const useMake = (onUnlocked: () => void): Make => {
  const readAnew = useHandoversChanged();
  const [locked, setLocked] = useState<Written | null>(null);
  const archive = useSaveArchive({
    name: 'overdracht.casuskluis',
    save: async (token, { asked, lock }: { readonly asked: Asked; readonly lock: ArchiveLock }) => {
      const result = await api.handover.export({ ...asked, token, lock });
      await readAnew();
      return result;
    },
  });
  const pages = useMutation({
    gcTime: 0,
    mutationFn: async ({ form, asked }: { readonly form: FileForm; readonly asked: Asked }) => {
      if (form === 'docx') {
        const { saved } = await valueOf(api.handover.exportDocx(asked));
        return { saved, passphrase: null };
      }
      return valueOf(api.handover.exportPdf(asked));
    },
    onSuccess: ({ saved, passphrase }) => {
      if (!saved) return;
      if (passphrase === null) onUnlocked();
      else setLocked({ passphrase });
    },
    onSettled: readAnew,
  });
  const error = archive.error ?? pages.error;
  return {
    start: (form, asked, lock) => {
      archive.clear();
      pages.reset();
      if (form === 'casuskluis') archive.start({ asked, lock });
      else pages.mutate({ form, asked });
    },
    isWriting: archive.isWriting,
    isBusy: archive.isWriting || pages.isPending,
    written: archive.written ?? locked,
    error: error !== null && codeOf(error) === 'CANCELLED' ? null : error,
    changed: error !== null && codeOf(error) === 'TEXT_CHANGED',
    clear: () => {
      archive.clear();
      pages.reset();
    },
  };
};
