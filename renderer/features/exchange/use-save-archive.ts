/** Writing a file of our own: asks where, writes, and keeps what the screen tells of it. */
import { useMutation } from '@tanstack/react-query';
import type { Result } from '../../../electron/contract/contract';
import type { WrittenArchive } from '../../../electron/contract/exchange';
import type { FileToken } from '../../../electron/contract/ids';
import type { ArchiveName } from '../../../electron/contract/shell';
import { api, codeOf, valueOf } from '../../app/api';
import { useCancelOnLeave } from './use-cancel-on-leave';

type SaveArchiveOptions<Asked, Written> = {
  /** Suggested; never with a name of a child. */
  readonly name: ArchiveName;
  readonly save: (token: FileToken, asked: Asked) => Promise<Result<Written>>;
  readonly onWritten?: (written: Written) => void;
};

export type SaveArchive<Asked, Written> = {
  /** Asks for a place, then writes. */
  readonly start: (asked: Asked) => void;
  /** It is being written: show `ArchiveProgress`. */
  readonly isWriting: boolean;
  /** Of the last one, until `clear`: for `WrittenDialog`. */
  readonly written: Written | null;
  /** For `CodeNote`; null where nothing failed, also after a person stopped it. */
  readonly error: Error | null;
  readonly clear: () => void;
};

/** One file at a time. What was asked for is passed on to `save` as it stood at the start. */
export const useSaveArchive = <Asked, Written extends WrittenArchive = WrittenArchive>({
  name,
  save,
  onWritten,
}: SaveArchiveOptions<Asked, Written>): SaveArchive<Asked, Written> => {
  const write = useMutation({
    // The words are gone from the screen's memory as soon as nobody looks at them.
    gcTime: 0,
    mutationFn: async (asked: Asked): Promise<Written | null> => {
      const place = await valueOf(api.files.pick({ purpose: 'saveArchive', name }));
      return place === null ? null : valueOf(save(place.token, asked));
    },
    onSuccess: (written) => {
      if (written !== null) onWritten?.(written);
    },
  });
  useCancelOnLeave(write.isPending);
  return {
    start: (asked) => write.mutate(asked),
    isWriting: write.isPending,
    written: write.data ?? null,
    error: write.error !== null && codeOf(write.error) !== 'CANCELLED' ? write.error : null,
    clear: write.reset,
  };
};
