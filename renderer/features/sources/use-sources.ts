/** What the screens read of what the file already knows. */
import { useQuery } from '@tanstack/react-query';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { KnownFunctions, TextSourceItem } from '../../../electron/contract/text-sources';
import { api, valueOf } from '../../app/api';

/** What text can be taken from; read anew each time that it is chosen from. */
export const useTextSources = (caseFileId: CaseFileId) =>
  useQuery({
    queryKey: ['textSources', caseFileId],
    queryFn: () => valueOf(api.sources.list({ caseFileId })),
    staleTime: 0,
    gcTime: 0,
  });

export const useSourceText = (caseFileId: CaseFileId, source: TextSourceItem | null) =>
  useQuery({
    queryKey: ['sourceText', caseFileId, source?.kind, source?.id],
    enabled: source !== null,
    queryFn: () =>
      valueOf(api.sources.text({ caseFileId, kind: source?.kind ?? 'note', id: source?.id ?? '' })),
    staleTime: 0,
    gcTime: 0,
  });

/** Which functions are suggested first: of those who do the work at school, or of experts from outside. */
export type Whom = 'doer' | 'expert';

type Suggestions = {
  readonly suggestions: readonly string[];
  /** What was typed a moment ago is suggested as well. */
  readonly refresh: () => void;
};

const orders: Readonly<Record<Whom, readonly (keyof KnownFunctions)[]>> = {
  doer: ['school', 'guardians', 'outside'],
  expert: ['outside', 'school'],
};

/** Functions that the file knows, never a name; none until they were read. */
export const useFunctions = (caseFileId: CaseFileId, whom: Whom): Suggestions => {
  const { data, refetch } = useQuery({
    queryKey: ['functions', caseFileId],
    queryFn: () => valueOf(api.sources.functions({ caseFileId })),
  });
  const all = data === undefined ? [] : orders[whom].flatMap((list) => data[list]);
  return {
    suggestions: all.filter(
      (one, at) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === at,
    ),
    refresh: () => void refetch(),
  };
};
