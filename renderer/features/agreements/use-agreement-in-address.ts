import { useRouterState, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { z } from 'zod';

/** An agreement to show; each way there has a key of its own, so that the same one can be asked for again. */
export type AgreementJump = { readonly id: string; readonly edit: boolean; readonly key: string };

const Search = z.object({ afspraak: z.uuid(), wijzig: z.literal('ja').optional() });

/** The agreement that the address names; see agreement-address.ts. */
export const useAgreementInAddress = (): AgreementJump | null => {
  const found = Search.safeParse(useSearch({ strict: false }));
  const key = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const id = found.success ? found.data.afspraak : null;
  const edit = found.success && found.data.wijzig === 'ja';
  return useMemo(() => (id === null ? null : { id, edit, key }), [id, edit, key]);
};
