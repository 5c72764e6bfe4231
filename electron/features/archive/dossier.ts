/** A case file as it travels: its head, and the records of every feature. */
import type { z } from 'zod';
import { ArchiveDossier } from '../../contract/archive';
import type { ArchiveRecord } from '../../contract/archive-records';
import { getCaseFile } from '../case-files/case-files-service';
import type { CaseFileRecord } from '../case-files/case-file-records';
import type { OpenContext } from '../context';
import { archiveSources } from './archive-sources';

export { headBlocks } from './head-blocks';
export { headItems } from './head-items';
export type { HeadItem } from './head-items';
export { pickDossier } from './pick-dossier';

const Head = ArchiveDossier.omit({ records: true });

const pupilOf = ({ pupil }: CaseFileRecord): z.input<typeof ArchiveDossier>['pupil'] => ({
  name: pupil.name,
  birthDate: pupil.birthDate,
  sex: pupil.sex,
  yearGroup: pupil.yearGroup,
  startDate: pupil.startDate,
  leaveDate: pupil.leaveDate,
  className: pupil.classGroupName,
});

/**
 * Head and records of a file outside bins, each kind newest first. Details of a secret address are in it: a
 * handover goes through `pickDossier`, which leaves them out.
 * @param asked.whole for an own export: with the code name, private working notes and earlier versions
 * @throws CodedError NOT_FOUND
 */
export const collectDossier = async (
  context: OpenContext,
  asked: { readonly caseFileId: string; readonly whole: boolean },
): Promise<ArchiveDossier> => {
  const file = await getCaseFile(context, asked.caseFileId);
  const head = Head.parse({
    id: file.id,
    pupil: pupilOf(file),
    supportPhase: file.supportPhase,
    summary: file.summary,
    openedOn: file.openedOn,
    codeName: asked.whole ? file.codeName : null,
    guardians: file.guardians,
    relatives: file.relatives,
    staff: file.staff.map(({ id, name, role, roleDescription }) => ({
      id,
      name,
      role,
      roleDescription,
    })),
  } satisfies z.input<typeof Head>);
  const records: ArchiveRecord[] = [];
  for (const source of archiveSources) records.push(...(await source.collect(context.read, asked)));
  return { ...head, records };
};
