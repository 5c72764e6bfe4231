/** Everything that text of a casus can be pulled in from, in the order of the screen. */
import { MAX_PART_TEXT } from '../../../contract/casus';
import type { SourceRef } from '../../../contract/casus';
import { getCaseFile } from '../../case-files/case-files-service';
import type { OpenContext } from '../../context';
import type { SourceItemRecord } from '../casus-records';
import { arrangementSource } from './arrangement-source';
import type { CasusSource, Taken } from './casus-source';
import { concernSignalSource } from './concern-signal-source';
import { fieldSource } from './field-source';
import { guardianContactSource } from './guardian-contact-source';
import { noteSource } from './note-source';
import { oppSource } from './opp-source';
import { trajectorySource } from './trajectory-source';

const sources = {
  field: fieldSource,
  note: noteSource,
  guardianContact: guardianContactSource,
  concernSignal: concernSignalSource,
  opp: oppSource,
  arrangement: arrangementSource,
  trajectory: trajectorySource,
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

/** One of those, whole, as far as it fits in a part. @throws CodedError NOT_FOUND */
export const takeSource = async (
  context: OpenContext,
  { kind, ...wanted }: SourceRef & { readonly caseFileId: string },
): Promise<Taken> => {
  const { label, text } = await sources[kind].take(context, wanted);
  return { label, text: text.slice(0, MAX_PART_TEXT) };
};
