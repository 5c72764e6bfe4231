/**
 * Texts of many notes as they may be shown now. As `useShownTexts`, in as many calls as are needed: one
 * call takes 500 texts, and a case file may hold more.
 */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { useMaskOf, usePrivacy } from '../../app/privacy';

const BATCH = 400;

/** The text as it may be shown, or null while it is being masked: show nothing rather than a name. */
export type Shown = (text: string) => string | null;

const asIs: Shown = (text) => text;

const batchesOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const each = [...new Set(texts)].filter((text) => text !== '');
  return Array.from({ length: Math.ceil(each.length / BATCH) }, (_, at) =>
    each.slice(at * BATCH, (at + 1) * BATCH),
  );
};

export const useShown = (caseFileId: CaseFileId | null, texts: readonly string[]): Shown => {
  const { hidden } = usePrivacy();
  const of = useMaskOf(caseFileId);
  const batches = useMemo(() => (hidden ? batchesOf(texts) : []), [hidden, texts]);
  const masked = useQueries({
    queries: batches.map((batch) => ({
      queryKey: ['masked', of, batch],
      enabled: of !== null,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      queryFn: async (): Promise<readonly (readonly [string, string])[]> => {
        if (of === null) return [];
        const { texts: answers } = await valueOf(api.privacy.mask({ of, texts: [...batch] }));
        return batch.map((text, at) => [text, answers[at] ?? ''] as const);
      },
    })),
    combine: (results) => new Map(results.flatMap(({ data }) => data ?? [])),
  });
  if (!hidden) return asIs;
  return (text) => (text === '' ? '' : (masked.get(text) ?? null));
};
