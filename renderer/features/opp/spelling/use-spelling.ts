/** The unknown words of a draft, found anew a moment after each save. */
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import { emptyOppContent } from '../../../../electron/contract/opp-content';
import type { SchoolId } from '../../../../electron/contract/ids';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import { useCaseFile } from '../../case-files/use-case-files';
import { useOwnWords } from '../../spelling/use-own-words';
import { chunksOf, draftFields, marksOf } from './draft-fields';
import type { Mark } from './draft-fields';
import { useSkippedWords } from './skipped-words';
import { countOf, isOneOf, marksNow, unknownWords } from './unknown-words';
import type { SectionWords } from './unknown-words';

/** After the last save: one who types on isn't followed at every word. */
const AFTER_SAVE_MILLISECONDS = 600;

export type Spelling = {
  readonly sections: readonly SectionWords[];
  readonly count: number;
  /** Nothing was checked yet. */
  readonly isFirst: boolean;
  readonly error: unknown;
};

const empty = emptyOppContent();

const check = async (schoolId: SchoolId, content: OppContent): Promise<readonly Mark[]> => {
  const marks: Mark[] = [];
  // One after the other: what a person does meanwhile comes in between.
  for (const chunk of chunksOf(draftFields(content))) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { words } = await valueOf(api.spelling.check({ schoolId, text: chunk.text }));
    marks.push(...marksOf(chunk, words));
  }
  return marks;
};

/** @param enabled not while names are hidden, nor where nothing can be written */
export const useSpelling = ({ id, caseFileId, draft }: Opp, enabled: boolean): Spelling => {
  // That of the file: another one may have been chosen since.
  const schoolId = useCaseFile(caseFileId).data?.schoolId ?? null;
  const content = draft?.content ?? empty;
  const [checked] = useDebouncedValue(draft, AFTER_SAVE_MILLISECONDS);
  const own = useOwnWords(schoolId);
  const skipped = useSkippedWords(id);
  const { data, error } = useQuery({
    queryKey: [...keys.spelling(schoolId ?? ''), id, enabled, checked?.createdAt, checked?.version],
    enabled: enabled && checked !== null && schoolId !== null,
    staleTime: 0,
    gcTime: 0,
    // What was found a moment ago stays, but never past hidden names.
    placeholderData: (before: readonly Mark[] | undefined, last) =>
      last?.queryKey[2] === id && last.queryKey[3] === enabled ? before : undefined,
    queryFn: () => (schoolId === null ? [] : check(schoolId, checked?.content ?? empty)),
  });
  const sections = useMemo(() => {
    const isPassed = isOneOf([...(own.data ?? []), ...skipped]);
    return enabled ? unknownWords(marksNow(data ?? [], draftFields(content)), isPassed) : [];
  }, [enabled, data, content, own.data, skipped]);
  return {
    sections,
    count: countOf(sections),
    isFirst: data === undefined && error === null,
    error,
  };
};
