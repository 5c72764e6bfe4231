/** What of a dossier goes along with a handover. Pure. */
import type { ArchiveDossier } from '../../contract/archive';
import type { ArchiveRecord } from '../../contract/archive-records';
import { neverAlong } from '../../contract/handover-parts';
import type { HandoverPart } from '../../contract/handover-parts';
import type { Kept } from './archive-source';
import { anySourceOf } from './archive-sources';

type Goes = (part: HandoverPart, id: string) => boolean;
type Guardian = ArchiveDossier['guardians'][number];

/** Domain.md section 3: a secret address is in nothing that another gets; nor is what leads to it. */
const withDetails = (guardian: Guardian, goes: Goes): Guardian =>
  goes('guardianDetails', guardian.id) && !guardian.secretAddress
    ? guardian
    : { ...guardian, phone: '', email: '', address: '', remarks: '' };

/** The parts of a record that go; none where its ground part stays. */
const partsOf = (record: ArchiveRecord, goes: Goes): ReadonlySet<HandoverPart> => {
  const parts = anySourceOf(record.kind)
    .items(record)
    .map(({ part }) => part);
  const [ground] = parts;
  const along = (part: HandoverPart): boolean => part !== neverAlong && goes(part, record.id);
  return new Set(ground !== undefined && along(ground) ? parts.filter(along) : []);
};

/** Its own, and of a trajectory those of its goals: other records refer to them. */
const idsIn = (record: ArchiveRecord): readonly string[] =>
  record.kind === 'trajectory' ? [record.id, ...record.goals.map(({ id }) => id)] : [record.id];

/**
 * The dossier with what goes alone; everything else is an empty text or is not there, and what referred to it
 * neither. Private working notes, the code name and what belongs to a secret address never go.
 * @param goes of a part of a record, guardian, relative or member of staff (by id), and of the summary (by the id of
 * the dossier); the pupil always goes
 */
export const pickDossier = (dossier: ArchiveDossier, goes: Goes): ArchiveDossier => {
  const guardians = dossier.guardians
    .filter(({ id }) => goes('guardians', id))
    .map((guardian) => withDetails(guardian, goes));
  const going = dossier.records
    .map((record) => ({ record, parts: partsOf(record, goes) }))
    .filter(({ parts }) => parts.size > 0);
  const kept: Omit<Kept, 'parts'> = {
    guardianIds: new Set(guardians.map(({ id }) => id)),
    recordIds: new Set(going.flatMap(({ record }) => idsIn(record))),
  };
  return {
    ...dossier,
    codeName: null,
    summary: goes('fileSummary', dossier.id) ? dossier.summary : '',
    guardians,
    relatives: dossier.relatives.filter(({ id }) => goes('relatives', id)),
    staff: dossier.staff.filter(({ id }) => goes('staff', id)),
    records: going.map(({ record, parts }) =>
      anySourceOf(record.kind).pick(record, { ...kept, parts }),
    ),
  };
};
