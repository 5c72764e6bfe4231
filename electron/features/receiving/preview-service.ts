/** What is in a handover that was opened, and what of it is here already. Reads alone. */
import type { ArchiveDossier, HandoverSummaryText } from '../../contract/archive';
import { CodedError } from '../../contract/coded-error';
import type { OutputOf, ParsedInputOf } from '../../contract/contract';
import { displayNameOf } from '../../contract/person-name';
import type { receiving } from '../../contract/receiving';
import { peopleOf } from '../archive/dossier-people';
import { listCaseFiles } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { openedOf } from '../exchange/opened-archives';
import { listPupils } from '../pupils/pupils-service';
import { againstOf } from './against';
import type { ReceivedDossierRecord, ReceivedItemRecord } from './receiving-records';
import { selectKnownDossiers } from './receiving-repository';
import { compareDossier } from './rules/compare-dossier';
import type { Compared } from './rules/compare-dossier';
import { differencesOf } from './rules/differences';
import type { Difference } from './rules/differences';
import { matchPupils, proposedOf } from './rules/match-pupils';

type Calls = typeof receiving;
type Preview = Omit<OutputOf<Calls['receiving.preview']>, 'dossiers'> & {
  readonly dossiers: ReceivedDossierRecord[];
};
type Compare = ParsedInputOf<Calls['receiving.compare']>;

/** An opened handover. @throws CodedError ARCHIVE_NOT_OPEN */
export const openedHandover = (archiveId: string) => openedOf(archiveId, 'handover');

/** @throws CodedError NOT_FOUND for one that isn't in the file */
export const requireDossier = (
  dossiers: readonly ArchiveDossier[],
  dossierId: string,
): ArchiveDossier => {
  const found = dossiers.find(({ id }) => id === dossierId);
  if (found === undefined) throw new CodedError('NOT_FOUND');
  return found;
};

const itemOf = ({ key, kind, title, on, bytes, state }: Compared): ReceivedItemRecord => ({
  key,
  kind,
  title,
  on,
  bytes,
  state,
});

type Candidate = ReceivedDossierRecord['candidates'][number];

/** The pupils of a school as they can be matched, and which file each dossier came into before. */
const matchingIn = async (context: OpenContext, schoolId: string) => {
  const files = new Map((await listCaseFiles(context, schoolId)).map((file) => [file.id, file]));
  const pupils = (await listPupils(context, schoolId)).map((pupil) => ({
    pupilId: pupil.id,
    name: pupil.name,
    birthDate: pupil.birthDate,
    classGroupName: pupil.classGroupName,
    caseFileId: pupil.caseFileId,
  }));
  const known = await selectKnownDossiers(context.read, schoolId);
  return (dossier: ArchiveDossier) => {
    const cameInto = new Set([
      dossier.id,
      ...known.filter(({ dossierId }) => dossierId === dossier.id).map((one) => one.caseFileId),
    ]);
    const matched = matchPupils(
      dossier.pupil,
      pupils,
      ({ caseFileId }) => caseFileId !== null && cameInto.has(caseFileId),
    );
    const candidates = matched.map(({ own, certainty }): Candidate => {
      const file = own.caseFileId === null ? undefined : files.get(own.caseFileId);
      return {
        pupilId: own.pupilId,
        caseFileId: own.caseFileId,
        pupilName: displayNameOf(own.name),
        birthDate: own.birthDate,
        classGroupName: own.classGroupName,
        codeName: file?.codeName ?? null,
        certainty,
        archived: file?.status === 'archived',
      };
    });
    return { candidates, proposed: proposedOf(matched) };
  };
};

const emptySummary: HandoverSummaryText = { needs: '', works: '', avoid: '' };

/** @throws CodedError ARCHIVE_NOT_OPEN; NOT_FOUND for an unknown school */
export const previewHandover = async (
  context: OpenContext,
  { archiveId, schoolId }: ParsedInputOf<Calls['receiving.preview']>,
): Promise<Preview> => {
  const { manifest, dossiers } = openedHandover(archiveId);
  const matchOf = await matchingIn(context, schoolId);
  const shown: ReceivedDossierRecord[] = [];
  for (const dossier of dossiers) {
    const { candidates, proposed } = matchOf(dossier);
    const target = proposed ?? { kind: 'new' };
    const against = await againstOf(context, { schoolId, target, dossier });
    const { className, ...pupil } = dossier.pupil;
    shown.push({
      dossierId: dossier.id,
      pupilName: displayNameOf(pupil.name),
      pupil,
      className,
      summary: manifest.dossiers.find(({ id }) => id === dossier.id)?.summary ?? emptySummary,
      candidates,
      proposed,
      items: compareDossier(dossier, against).map(itemOf),
    });
  }
  const { reader, destroyBy, parts } = manifest;
  return { reader, destroyBy, parts, dossiers: shown };
};

/** @throws CodedError ARCHIVE_NOT_OPEN, NOT_FOUND */
export const compareReceived = async (
  context: OpenContext,
  { archiveId, schoolId, dossierId, target }: Compare,
): Promise<ReceivedItemRecord[]> => {
  const dossier = requireDossier(openedHandover(archiveId).dossiers, dossierId);
  const against = await againstOf(context, { schoolId, target, dossier });
  return compareDossier(dossier, against).map(itemOf);
};

/** @throws CodedError ARCHIVE_NOT_OPEN, NOT_FOUND, also for an item that is not in the dossier */
export const differencesOfItem = async (
  context: OpenContext,
  {
    archiveId,
    schoolId,
    dossierId,
    target,
    itemKey,
  }: ParsedInputOf<Calls['receiving.differences']>,
): Promise<Difference[]> => {
  const dossier = requireDossier(openedHandover(archiveId).dossiers, dossierId);
  const against = await againstOf(context, { schoolId, target, dossier });
  const item = compareDossier(dossier, against).find(({ key }) => key === itemKey);
  if (item === undefined) throw new CodedError('NOT_FOUND');
  if (item.state !== 'differs') return [];
  const own = peopleOf(against.file ?? { guardians: [] });
  // A guardian who is here already has the id that they have here.
  const theirs = peopleOf(dossier);
  const either = { guardian: (id: string) => own.guardian(id) || theirs.guardian(id) };
  return [...differencesOf(item.sides, { theirs: either, own })];
};
