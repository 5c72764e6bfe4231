import { useRouterState, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod';

/** The address of a signal: on its tab, shown. */
export const signalHref = (caseFileId: string, id: string): string =>
  `/dossiers/${caseFileId}/signalen?open=${id}`;

/** A signal to show; each way there has a key of its own, so that the same one can be asked for again. */
export type SignalJump = { readonly id: string; readonly key: string };

const Search = z.object({ open: z.uuid() });

/** The signal that the address names. */
export const useSignalInAddress = (): SignalJump | null => {
  const found = Search.safeParse(useSearch({ strict: false }));
  const key = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const id = found.success ? found.data.open : null;
  return useMemo(() => (id === null ? null : { id, key }), [id, key]);
};
