/** Everything that text can be fetched from, for every feature in which text is written. */
import { CodedError } from '../../contract/coded-error';
import { MAX_TAKEN_TEXT } from '../../contract/text-sources';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { casusSource } from './casus-source';
import { concernSignalSource } from './concern-signal-source';
import { guardianContactSource } from './guardian-contact-source';
import { noteSource } from './note-source';
import { trajectorySource } from './trajectory-source';
import type { TakenText, TextSource, TextSourceItemRecord } from './text-source';

type Kind = TextSourceItemRecord['kind'];

const sources = {
  note: noteSource,
  guardianContact: guardianContactSource,
  concernSignal: concernSignalSource,
  trajectory: trajectorySource,
  casus: casusSource,
} as const satisfies Readonly<Record<Kind, TextSource>>;

/** What can be fetched. @throws CodedError NOT_FOUND for an unknown file */
export const listTextSources = async (
  context: OpenContext,
  caseFileId: string,
): Promise<TextSourceItemRecord[]> => {
  await getCaseFile(context, caseFileId);
  const items: TextSourceItemRecord[] = [];
  for (const source of Object.values(sources)) {
    items.push(...(await source.list(context, caseFileId)));
  }
  return items;
};

/** One of those, whole, as far as it fits in a running text. @throws CodedError NOT_FOUND */
export const takeTextSource = async (
  context: OpenContext,
  { kind, ...wanted }: { readonly kind: Kind; readonly caseFileId: string; readonly id: string },
): Promise<TakenText> => {
  const taken = await sources[kind].take(context, wanted);
  if (taken === undefined) throw new CodedError('NOT_FOUND');
  return { ...taken, text: taken.text.slice(0, MAX_TAKEN_TEXT) };
};
