/** What of this vault a dossier that came in is laid beside. */
import { ArchiveDossier } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { ReadHandle } from '../../vault/database/handles';
import { archiveSources } from '../archive/archive-sources';
import { collectDossier } from '../archive/dossier';
import type { OpenContext } from '../context';
import { getPupil } from '../pupils/pupils-service';
import { getSchool } from '../pupils/schools-service';
import type { TargetRecord } from './receiving-records';
import type { Against, Place } from './rules/compare-dossier';

const PupilOfDossier = ArchiveDossier.shape.pupil;
type PupilSide = ArchiveDossier['pupil'];

/** Of the records of a dossier that are in this vault: where, by id. */
const placesOf = async (
  read: ReadHandle,
  { records }: ArchiveDossier,
): Promise<ReadonlyMap<string, Place>> => {
  const places = new Map<string, Place>();
  for (const { kind, places: find } of archiveSources) {
    const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    for (const [id, place] of await find(read, ids)) places.set(id, place);
  }
  return places;
};

const pupilSide = async (
  context: OpenContext,
  { schoolId, pupilId }: { readonly schoolId: string; readonly pupilId: string },
): Promise<{ readonly side: PupilSide; readonly caseFileId: string | null }> => {
  const { caseFileId, ...pupil } = await getPupil(context, pupilId);
  if (pupil.schoolId !== schoolId) throw new CodedError('NOT_FOUND');
  const { name, birthDate, sex, yearGroup, startDate, leaveDate, classGroupName } = pupil;
  const side = {
    name,
    birthDate,
    sex,
    yearGroup,
    startDate,
    leaveDate,
    className: classGroupName,
  };
  return { side: PupilOfDossier.parse(side), caseFileId };
};

/**
 * @param asked.target a new pupil of the school, or one of its pupils
 * @throws CodedError NOT_FOUND for an unknown school, and a pupil who is not of it
 */
export const againstOf = async (
  context: OpenContext,
  {
    schoolId,
    target,
    dossier,
  }: { readonly schoolId: string; readonly target: TargetRecord; readonly dossier: ArchiveDossier },
): Promise<Against> => {
  await getSchool(context, schoolId);
  const places = await placesOf(context.read, dossier);
  if (target.kind === 'new') return { pupil: null, file: null, places };
  const { side, caseFileId } = await pupilSide(context, { schoolId, pupilId: target.pupilId });
  const file =
    caseFileId === null ? null : await collectDossier(context, { caseFileId, whole: false });
  return { pupil: side, file, places };
};
