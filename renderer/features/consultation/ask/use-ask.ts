/** Making the file for a colleague: as `.casuskluis`, or as a locked PDF. */
import { useMutation } from '@tanstack/react-query';
import type { ArchiveLock, WrittenArchive } from '../../../../electron/contract/exchange';
import type { CasusId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { useSaveArchive } from '../../exchange/use-save-archive';
import { askedOf } from './ask-form';
import type { AskForm } from './ask-form';

type Asked = { readonly values: AskForm; readonly lock: ArchiveLock };
type Version = { readonly casusId: CasusId; readonly versionNumber: number };

export type Written = Pick<WrittenArchive, 'passphrase'> & Partial<WrittenArchive>;

export type Ask = {
  readonly start: (asked: Asked) => void;
  /** A `.casuskluis` is being written: it can be stopped. */
  readonly isWriting: boolean;
  readonly isPrinting: boolean;
  readonly written: Written | null;
  readonly error: Error | null;
};

/** @param onWritten once it lies where the person wanted it */
export const useAsk = (version: Version, onWritten: () => void): Ask => {
  const archive = useSaveArchive<Asked>({
    name: 'vraag-aan-collega.casuskluis',
    save: (token, { values, lock }) =>
      api.consultation.ask({ ...version, ...askedOf(values), token, lock }),
    onWritten,
  });
  const pdf = useMutation({
    mutationFn: ({ values }: Asked) =>
      valueOf(api.consultation.exportPdf({ ...version, ...askedOf(values) })),
    onSuccess: ({ saved }) => {
      if (saved) onWritten();
    },
  });
  const printed =
    pdf.data === undefined || !pdf.data.saved ? null : { passphrase: pdf.data.passphrase };
  return {
    start: (asked) => {
      if (asked.values.format === 'casuskluis') archive.start(asked);
      else pdf.mutate(asked);
    },
    isWriting: archive.isWriting,
    isPrinting: pdf.isPending,
    written: archive.written ?? printed,
    error: archive.error ?? pdf.error,
  };
};
