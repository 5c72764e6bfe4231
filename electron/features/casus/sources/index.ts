/** Everything that text of a casus can be pulled in from, in the order of the screen. */
import type { SourceRef } from '../../../contract/casus';
import { getCaseFile } from '../../case-files/case-files-service';
import type { OpenContext } from '../../context';
import type { SourceItemRecord } from '../casus-records';
import type { CasusSource, Taken } from './casus-source';
import { fieldSource } from './field-source';
import { noteSource } from './note-source';

const sources = {
  field: fieldSource,
  note: noteSource,
} as const satisfies Readonly<Record<SourceRef['kind'], CasusSource>>;

/** What can be pulled in. @throws CodedError NOT_FOUND */
export const listSources = async (
  context: OpenContext,
  caseFileId: string,
): Promise<SourceItemRecord[]> => {
  await getCaseFile(context, caseFileId);
  const items: SourceItemRecord[] = [];
  for (const source of Object.values(sources)) {
    items.push(...(await source.list(context, caseFileId)));
  }
  return items;
};

/** One of those, whole. @throws CodedError NOT_FOUND */
export const takeSource = (
  context: OpenContext,
  { kind, ...wanted }: SourceRef & { readonly caseFileId: string },
): Promise<Taken> => sources[kind].take(context, wanted);
