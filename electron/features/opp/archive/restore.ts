/** Putting an OPP that came from another vault in a file. */
import { OppEvent } from '../../../contract/opp';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { WriteHandle } from '../../../vault/database/handles';
import type { RestorePlace } from '../../archive/archive-source';
import { insertRows } from '../../archive/insert-rows';
import { today } from '../../days';
import { getSettings } from '../../settings/settings-service';
import { deleteOpp, selectOppsOfFile } from '../opp-repository';
import { insertWhole, selectLeftHere } from './archive-repository';
import { archiveTexts } from './archive-texts';
import { collectOpp } from './collect';
import { withOwnParts } from './pick';

type Travelling = ArchiveRecordOf<'opp'>;

/** The end of one that arrives where another goes on. */
const closed = async (
  write: WriteHandle,
  { now, newId }: RestorePlace,
  record: Travelling,
): Promise<Travelling> => {
  const { startOn, endOn } = record.facts;
  const day = today({ now: () => new Date(now) });
  const last = endOn ?? (startOn !== null && startOn > day ? startOn : day);
  const reason = archiveTexts.closedOnArrival;
  const { ownRole } = await getSettings(write);
  const detail = { kind: 'closed', endOn: last, reason } as const;
  return {
    ...record,
    facts: { ...record.facts, endOn: last },
    closedAt: now,
    closedReason: reason,
    events: [...record.events, OppEvent.parse({ id: newId(), detail, byRole: ownRole, at: now })],
    updatedAt: now,
  };
};

/**
 * A file has one OPP that goes on. Where it has another already, this one is the OPP of the school before:
 * it arrives closed, which can be taken back once the other is closed.
 */
const fitting = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<Travelling> => {
  if (record.closedAt !== null) return record;
  const others = await selectOppsOfFile(write, place.caseFileId);
  const taken = others.some(({ id, closedAt }) => id !== record.id && closedAt === null);
  return taken ? closed(write, place, record) : record;
};

export const restoreOpp = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> =>
  insertWhole(write, {
    caseFileId: place.caseFileId,
    saves: 1,
    record: await fitting(write, place, record),
  });

/**
 * Adopted versions, steps and texts are fixed row by row, so the own OPP goes as a whole and comes back as it
 * came in; what was printed of it stays known.
 */
export const replaceOpp = async (
  write: WriteHandle,
  place: RestorePlace,
  record: Travelling,
): Promise<void> => {
  const own = await collectOpp(write, record.id);
  if (own === undefined) return restoreOpp(write, place, record);
  const { lastSave, exports } = await selectLeftHere(write, record.id);
  await deleteOpp(write, record.id);
  await insertWhole(write, {
    caseFileId: place.caseFileId,
    // A screen that holds it open must not save over what came in.
    saves: lastSave + 1,
    record: await fitting(write, place, withOwnParts(record, own)),
  });
  await insertRows(write, 'opp_exports', exports);
};
