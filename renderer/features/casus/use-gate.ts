/** The tools of one gate, and what it has to say: a failure, and words for who listens. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { casusWork } from './casus-work';
import type { GateDialog } from './gate-dialogs';
import type { GateTools } from './gate-tools';
import { createEditors } from './parts/editors';

export const useGate = ({ id, caseFileId }: Pick<Casus, 'id' | 'caseFileId'>) => {
  const client = useQueryClient();
  const work = useMemo(() => casusWork(client, { id, caseFileId }), [client, id, caseFileId]);
  const { change, keepers } = work;
  const [error, setError] = useState<unknown>(null);
  const [said, announce] = useState('');
  const [dialog, openDialog] = useState<GateDialog | null>(null);
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);

  const run = useCallback<GateTools['run']>(
    async (doing) => {
      setError(null);
      // What stands on the screen is what is decided on. Its own failure is shown by `kept`.
      if (!(await keepers.flush())) return null;
      try {
        return await change(doing);
      } catch (failure) {
        setError(failure);
        return null;
      }
    },
    [change, keepers],
  );
  // Leaving the gate keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);

  const tools = useMemo<GateTools>(
    () => ({ id, caseFileId, run, keepers, editors: createEditors(), announce, openDialog }),
    [id, caseFileId, run, keepers],
  );
  const closeDialog = useCallback(() => openDialog(null), []);
  return { tools, error: error ?? kept.failure, kept, said, dialog, closeDialog };
};
