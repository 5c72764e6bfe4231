/** Looks for names in what is being typed: a moment after the last key, and once more before it leaves. */
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { FoundName } from '../../../../electron/contract/consultation';
import { isSettled } from './found-names';
import type { Kept } from './found-names';

const WAIT_MILLISECONDS = 400;
const nobody: Kept = new Set();

type NameCheckOptions<Typed, Found extends FoundName> = {
  /** Of the form, so that two never share an answer. */
  readonly of: readonly string[];
  readonly typed: Typed;
  readonly check: (typed: Typed) => Promise<readonly Found[]>;
};

export type NameCheck<Typed> = {
  readonly found: readonly FoundName[] | undefined;
  readonly kept: Kept;
  readonly keep: (kept: Kept) => void;
  /** Looks in what is to leave now. @returns whether it may */
  readonly settle: (typed: Typed) => Promise<boolean>;
};

export const useNameCheck = <Typed, Found extends FoundName>({
  of,
  typed,
  check,
}: NameCheckOptions<Typed, Found>): NameCheck<Typed> => {
  const client = useQueryClient();
  const [kept, keep] = useState<Kept>(nobody);
  // By its words: what is typed may be another object at each render.
  const [words] = useDebouncedValue(JSON.stringify(typed), WAIT_MILLISECONDS);
  const waited = useMemo(() => JSON.parse(words) as Typed, [words]);
  const optionsFor = (now: Typed) => ({
    queryKey: ['namesFound', ...of, now],
    queryFn: () => check(now),
    // A name may have been added to the vault since.
    staleTime: 0,
    gcTime: 0,
  });
  const { data: found } = useQuery({
    ...optionsFor(waited),
    // While one types on, the words found before stay in sight.
    placeholderData: (before) => before,
  });
  return {
    found,
    kept,
    keep,
    settle: async (now) => isSettled(await client.fetchQuery(optionsFor(now)), kept),
  };
};
