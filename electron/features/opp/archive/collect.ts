/** OPP's as they travel. */
import type { z } from 'zod';
import { ArchiveOpp } from '../../../contract/archive-composed-records';
import type { ArchiveRecordOf } from '../../../contract/archive-records';
import type { ReadHandle } from '../../../vault/database/handles';
import { selectEvents } from '../opp-events-repository';
import { selectOpp, selectOppsOfFile } from '../opp-repository';
import type { StoredOpp } from '../opp-repository';
import { selectSteps, selectWaivers } from '../opp-steps-repository';
import { selectUnplaced } from '../opp-unplaced-repository';
import { selectVersions } from '../opp-versions-repository';
import { selectTexts, selectWhenAdopted } from './archive-repository';

type Travelling = ArchiveRecordOf<'opp'>;
type Versions = z.input<typeof ArchiveOpp>['versions'];

const versionsOf = async (read: ReadHandle, oppId: string): Promise<Versions> => {
  const adoptions = await selectWhenAdopted(read, oppId);
  const waivers = (await selectWaivers(read, oppId)).toSorted((a, b) =>
    `${a.at} ${a.rule}` < `${b.at} ${b.rule}` ? -1 : 1,
  );
  return (await selectVersions(read, oppId)).toReversed().map((version) => ({
    number: version.number,
    content: version.content,
    contentHash: version.contentHash,
    actionHash: version.actionHash,
    adoptedOn: version.adoptedOn,
    adoptedByRole: version.adoptedByRole,
    adoptedAt: adoptions.get(version.number)?.adoptedAt ?? null,
    ruleSet: adoptions.get(version.number)?.ruleSet ?? null,
    waivers: waivers
      .filter(({ versionNumber }) => versionNumber === version.number)
      .map(({ oppId: _oppId, versionNumber: _versionNumber, ...waiver }) => waiver),
    createdAt: version.createdAt,
    updatedAt: version.updatedAt,
  }));
};

const wholeOf = async (read: ReadHandle, stored: StoredOpp): Promise<Travelling> => {
  const { id } = stored;
  const steps = await selectSteps(read, id);
  const record: z.input<typeof ArchiveOpp> = {
    kind: 'opp',
    id,
    facts: stored.facts,
    closedAt: stored.closedAt,
    closedReason: stored.closedReason,
    versions: await versionsOf(read, id),
    texts: [...(await selectTexts(read, id))],
    steps: steps.toReversed().map(({ oppId: _oppId, ...step }) => step),
    events: (await selectEvents(read, id)).toReversed(),
    unplaced: await selectUnplaced(read, id),
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  };
  return ArchiveOpp.parse(record);
};

/** Of a file, newest first. */
export const collectOpps = async (
  read: ReadHandle,
  caseFileId: string,
): Promise<readonly Travelling[]> => {
  const records: Travelling[] = [];
  for (const stored of await selectOppsOfFile(read, caseFileId)) {
    records.push(await wholeOf(read, stored));
  }
  return records;
};

export const collectOpp = async (read: ReadHandle, id: string): Promise<Travelling | undefined> => {
  const stored = await selectOpp(read, id);
  return stored === undefined ? undefined : wholeOf(read, stored);
};
