/** Everything of a dossier that may go along, in the order of the parts, each newest first. */
import type { ArchiveDossier } from '../../contract/archive';
import { handoverParts } from '../../contract/handover-parts';
import type { HandoverPart } from '../../contract/handover-parts';
import { anySourceOf } from '../archive/archive-sources';
import { headItems } from '../archive/dossier';
import type { HeadItem } from '../archive/dossier';
import type { Teller, Telling } from './find-telling';
import type { Candidate } from './rules/handover-item';

const recordItems = ({ records }: ArchiveDossier): readonly HeadItem[] =>
  records.flatMap((record) =>
    anySourceOf(record.kind)
      .items(record)
      .map((item) => ({ ...item, id: record.id, never: false })),
  );

const placeOf = new Map(handoverParts.map((part, at) => [part, at]));

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((all, text) => all + text.length, 0);

type Looking = {
  /** Of the school of the file. */
  readonly teller: Teller;
  /** Parts whose texts are looked at; of the others nothing is told but a secret address. */
  readonly looksAt: (part: HandoverPart) => boolean;
};

/**
 * Who the child, its parents and its teachers are: names and facts, in which nobody tells anything. A father who
 * bears the surname of another pupil, or speaks a language of home, is no reason to leave him out.
 */
const people: ReadonlySet<HandoverPart> = new Set(['pupil', 'guardians', 'staff']);

const nothingTold: Telling = { otherChild: false, specialCategory: false };

export const candidatesOf = (
  dossier: ArchiveDossier,
  { teller, looksAt }: Looking,
): readonly Candidate[] =>
  [...headItems(dossier), ...recordItems(dossier)]
    .map(({ texts, ...item }) => ({
      ...item,
      characters: lengthOf(texts),
      // How the one who has it is reached is listed as that itself (`never`).
      secretAddress: item.part !== 'guardianDetails' && teller.secretAddress(dossier, texts),
      ...(looksAt(item.part) && !people.has(item.part)
        ? teller.tells(dossier.id, texts)
        : nothingTold),
    }))
    .toSorted((a, b) => (placeOf.get(a.part) ?? 0) - (placeOf.get(b.part) ?? 0));
