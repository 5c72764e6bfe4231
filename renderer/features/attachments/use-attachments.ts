/** Reading, adding and removing attachments on the screen. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { CaseFileId, NoteId } from '../../../electron/contract/ids';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import type { Attachment } from '../../../electron/contract/notes';
import type { PickedFile } from '../../../electron/contract/shell';
import type { Result } from '../../../electron/contract/contract';
import { api, codeOf, onEvent, valueOf } from '../../app/api';
import { keys } from '../../app/query';
import { useNotesChanged } from '../notes/use-notes';

export const useAttachments = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: keys.attachments(caseFileId),
    queryFn: () => valueOf(api.attachments.list({ caseFileId })),
  });

export type Adding = { readonly name: string; readonly done: number; readonly total: number };

type AddOptions = {
  readonly caseFileId: CaseFileId;
  readonly noteId: NoteId | null;
  readonly onAdded?: (attachment: Attachment) => void;
};

/** Adds picked or dropped files one after the other; what fails says so and stops the rest. */
export const useAddAttachments = ({ caseFileId, noteId, onAdded }: AddOptions) => {
  const [adding, setAdding] = useState<Adding | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const changed = useNotesChanged(caseFileId);

  useEffect(
    () =>
      onEvent('progress', ({ job, done, total }) => {
        if (job === 'copy') setAdding((before) => before && { ...before, done, total });
      }),
    [],
  );

  const add = useCallback(
    async (picks: readonly (() => Promise<Result<PickedFile | null>>)[]): Promise<void> => {
      setFailure(null);
      try {
        for (const pick of picks) {
          const file = await valueOf(pick());
          if (file === null) return;
          setAdding({ name: file.name, done: 0, total: file.byteLength });
          const input = { caseFileId, noteId, token: file.token };
          onAdded?.(await valueOf(api.attachments.add(input)));
        }
      } catch (error) {
        setFailure(codeOf(error));
      } finally {
        setAdding(null);
        await changed();
      }
    },
    [caseFileId, noteId, onAdded, changed],
  );

  return {
    adding,
    failure,
    choose: () => void add([() => api.files.pick({ purpose: 'attachment' })]),
    drop: (files: readonly File[]) =>
      void add(files.map((file) => () => api.files.dropped('attachment', file))),
  };
};
