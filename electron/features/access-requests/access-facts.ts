/** What the rules look at: the dossier, who asks, and the items of which a person decides. */
import type { ArchiveDossier } from '../../contract/archive';
import { handoverParts } from '../../contract/handover-parts';
import type { ArchiveItem } from '../archive/archive-source';
import { anySourceOf } from '../archive/archive-sources';
import { collectDossier, headItems } from '../archive/dossier';
import type { OpenContext } from '../context';
import type { StoredRequest } from './access-requests-repository';
import type { Facts } from './rules/propose';

export type AccessCandidate = ArchiveItem & { readonly id: string };

const placeOf = new Map(handoverParts.map((part, at) => [part, at]));

/** In the order of the parts, each newest first. Private working notes are outside the file: they are none. */
const itemsOf = (dossier: ArchiveDossier): readonly AccessCandidate[] =>
  [
    ...headItems(dossier),
    ...dossier.records.flatMap((record) =>
      anySourceOf(record.kind)
        .items(record)
        .map((item) => ({ ...item, id: record.id })),
    ),
  ]
    .filter(({ part }) => part !== 'privateWorkingNotes')
    .toSorted((a, b) => (placeOf.get(a.part) ?? 0) - (placeOf.get(b.part) ?? 0));

/** @throws CodedError NOT_FOUND */
export const factsOf = async (
  context: OpenContext,
  { caseFileId, guardianId }: Pick<StoredRequest, 'caseFileId' | 'guardianId'>,
): Promise<{ readonly facts: Facts; readonly items: readonly AccessCandidate[] }> => {
  const dossier = await collectDossier(context, { caseFileId, whole: false });
  const asker = dossier.guardians.find(({ id }) => id === guardianId) ?? null;
  return { facts: { dossier, asker }, items: itemsOf(dossier) };
};
