import { useRouterState, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod';

/** A note to show; each way there has a key of its own, so that the same note can be asked for again. */
export type Jump = { readonly id: string; readonly key: string };

const Search = z.object({ notitie: z.uuid() });

/** The note, or private working note, that the address names: `/dossiers/<id>/notities?notitie=<id>`. */
export const useNoteInAddress = (): Jump | null => {
  const found = Search.safeParse(useSearch({ strict: false }));
  const key = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const id = found.success ? found.data.notitie : null;
  return useMemo(() => (id === null ? null : { id, key }), [id, key]);
};
