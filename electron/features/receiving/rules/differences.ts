/** What differs in one item, field by field, in Dutch: no name of a field in the data reaches the screen. Pure. */
import type { ArchiveDossier } from '../../../contract/archive';
import type { ArchiveRecord } from '../../../contract/archive-records';
import type { Guardian } from '../../../contract/records';
import { anySourceOf } from '../../archive/archive-sources';
import type { ArchivePeople } from '../../archive/archive-source';
import { mergedGuardian, mergedPupil } from '../../archive/merge-head';
import { dayText } from '../../opp/editions/blocks';
import { receivingTexts as texts } from '../receiving-texts';
import type { Sides } from './compare-dossier';
import { documentLines } from './document-lines';

export type Difference = { readonly field: string; readonly own: string; readonly theirs: string };
/** What is said, by the Dutch word for it; in the order in which it is shown. */
type Fields = ReadonlyMap<string, string>;

const words = texts.fields;

const pupilFields = ({ name, ...pupil }: ArchiveDossier['pupil']): Fields =>
  new Map([
    [words.firstName, name.firstName],
    [words.givenNames, name.givenNames],
    [words.nickname, name.nickname],
    [words.initials, name.initials],
    [words.prefix, name.prefix],
    [words.lastName, name.lastName],
    [words.birthDate, dayText(pupil.birthDate)],
    [words.sex, texts.sexes[pupil.sex]],
    [words.yearGroup, pupil.yearGroup ?? ''],
  ]);

const guardianFields = ({ name, ...guardian }: Omit<Guardian, 'id'>): Fields =>
  new Map([
    [words.firstName, name.firstName],
    [words.initials, name.initials],
    [words.prefix, name.prefix],
    [words.lastName, name.lastName],
    [words.relation, texts.relations[guardian.relation]],
    [words.custody, texts.custody[guardian.custody]],
    [words.rightToInformation, texts.rightToInformation[guardian.rightToInformation]],
    [words.secretAddress, guardian.secretAddress ? texts.yes : texts.no],
    [words.language, guardian.language],
    [words.phone, guardian.phone],
    [words.email, guardian.email],
    [words.address, guardian.address],
    [words.remarks, guardian.remarks],
  ]);

const relativeFields = (relative: ArchiveDossier['relatives'][number]): Fields =>
  new Map([
    [words.kind, texts.relatives[relative.kind]],
    [words.firstName, relative.firstName],
    [words.prefix, relative.prefix],
    [words.lastName, relative.lastName],
  ]);

const staffFields = ({ name, role, roleDescription }: ArchiveDossier['staff'][number]): Fields =>
  new Map([
    [words.firstName, name.firstName],
    [words.initials, name.initials],
    [words.prefix, name.prefix],
    [words.lastName, name.lastName],
    [words.role, texts.roles[role]],
    [words.roleDescription, roleDescription],
  ]);

const recordFields = (record: ArchiveRecord, people: ArchivePeople): Fields =>
  record.kind === 'attachment'
    ? new Map([[words.fileName, record.fileName]])
    : documentLines(anySourceOf(record.kind).blocks(record, people), texts.text);

const none: Fields = new Map();

const between = (theirs: Fields, own: Fields): readonly Difference[] =>
  [...new Set([...own.keys(), ...theirs.keys()])]
    .map((field) => ({ field, own: own.get(field) ?? '', theirs: theirs.get(field) ?? '' }))
    .filter((one) => one.own !== one.theirs);

/** Of two records: what differs on their pages, and that something else does where the pages are equal. */
const ofRecords = (
  { theirs, own }: Extract<Sides, { of: 'record' }>,
  people: { readonly theirs: ArchivePeople; readonly own: ArchivePeople },
): readonly Difference[] => {
  const lines = recordFields(theirs, people.theirs);
  if (own === null) {
    const place = { field: texts.place, own: texts.inBin, theirs: '' };
    return [place, ...between(lines, none)];
  }
  const found = between(lines, recordFields(own, people.own));
  if (found.length > 0) return found;
  return [{ field: texts.elsewhereOnPage, own: texts.ownWay, theirs: texts.theirWay }];
};

/**
 * The differences of an item whose state is `differs`, as they would be after it took the place of the own one.
 * @param people whose names stand in the texts of each side
 */
export const differencesOf = (
  sides: Sides,
  people: { readonly theirs: ArchivePeople; readonly own: ArchivePeople },
): readonly Difference[] => {
  if (sides.of === 'record') return ofRecords(sides, people);
  if (sides.own === null) return [];
  if (sides.of === 'pupil') {
    return between(pupilFields(mergedPupil(sides.own, sides.theirs)), pupilFields(sides.own));
  }
  if (sides.of === 'guardian') {
    const merged = mergedGuardian(sides.own, sides.theirs);
    return between(guardianFields(merged), guardianFields(sides.own));
  }
  if (sides.of === 'relative') {
    return between(relativeFields(sides.theirs), relativeFields(sides.own));
  }
  if (sides.of === 'staff') return between(staffFields(sides.theirs), staffFields(sides.own));
  return [{ field: words.summary, own: sides.own, theirs: sides.theirs }];
};
