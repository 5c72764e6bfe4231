/** Everything that text of an OPP can be pulled in from. */
import { CodedError } from '../../../contract/coded-error';
import { MAX_OPP_TEXT } from '../../../contract/opp-content';
import { getCaseFile } from '../../case-files/case-files-service';
import type { OpenContext } from '../../context';
import type { OppSourceItemRecord } from '../opp-records';
import { casusSource } from './casus-source';
import { noteSource } from './note-source';
import type { OppSource, TakenText } from './opp-source';

type Kind = OppSourceItemRecord['kind'];

const sources = {
  note: noteSource,
  casus: casusSource,
} as const satisfies Readonly<Record<Kind, OppSource>>;

/** What can be pulled in. @throws CodedError NOT_FOUND for an unknown file */
export const listOppSources = async (
  context: OpenContext,
  caseFileId: string,
): Promise<OppSourceItemRecord[]> => {
  await getCaseFile(context, caseFileId);
  const items: OppSourceItemRecord[] = [];
  for (const source of Object.values(sources)) {
    items.push(...(await source.list(context, caseFileId)));
  }
  return items;
};

/** One of those, whole, as far as it fits in a section. @throws CodedError NOT_FOUND */
export const takeOppSource = async (
  context: OpenContext,
  { kind, ...wanted }: { readonly kind: Kind; readonly caseFileId: string; readonly id: string },
): Promise<TakenText> => {
  const taken = await sources[kind].take(context, wanted);
  if (taken === undefined) throw new CodedError('NOT_FOUND');
  return { ...taken, text: taken.text.slice(0, MAX_OPP_TEXT) };
};
