/** The two lists of one file, what a person chooses in them, and those of a whole class. */
import { CodedError } from '../../contract/coded-error';
import type { ParsedInputOf } from '../../contract/contract';
import type { handover } from '../../contract/handover';
import { inTransaction } from '../../vault/database/transaction';
import { getCaseFileRow, listCaseFiles } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { listPupils } from '../pupils/pupils-service';
import { getSchool } from '../pupils/schools-service';
import type { Composed } from './compose';
import { composeFile } from './compose';
import { selectComposition, writeComposition } from './compositions-repository';
import { tellerOf } from './find-telling';
import type { ClassRowRecord, ComposedRecord } from './handover-records';
import { requireProfile } from './profiles-service';
import { countItems, itemsToLookAt } from './rules/counts';
import { toldOf } from './rules/told';
import { livingChoices, refusedChoice } from './rules/which-goes';

type Asked = { readonly caseFileId: string; readonly profileId: string };
type SaveInput = ParsedInputOf<(typeof handover)['handover.saveComposition']>;
type OfClass = ParsedInputOf<(typeof handover)['handover.ofClass']>;

/** @throws CodedError NOT_FOUND */
export const composedOf = async (
  context: OpenContext,
  { caseFileId, profileId, everyGround = false }: Asked & { readonly everyGround?: boolean },
): Promise<Composed> => {
  const { school_id: schoolId } = await getCaseFileRow(context.read, caseFileId);
  return composeFile(context, {
    caseFileId,
    profile: await requireProfile(context.read, profileId),
    teller: await tellerOf(context.read, schoolId),
    everyGround,
  });
};

const recordOf = ({ clock }: OpenContext, composed: Composed): ComposedRecord => ({
  caseFileId: composed.dossier.id,
  profile: composed.profile,
  composition: composed.composition,
  version: composed.version,
  items: [...composed.items],
  ...countItems(composed.items),
  told: toldOf(composed.dossier, today(clock)),
  summaryTells: composed.summaryTells,
  shownHash: composed.shownHash,
});

/** @throws CodedError NOT_FOUND */
export const compose = async (context: OpenContext, asked: Asked): Promise<ComposedRecord> =>
  recordOf(context, await composedOf(context, { ...asked, everyGround: true }));

/**
 * What is no longer there is forgotten. An archived file too can be handed over: nothing of the file changes.
 * @throws CodedError NOT_FOUND, VERSION_CONFLICT, REASON_MISSING, INVALID_INPUT
 */
export const saveComposition = async (
  context: OpenContext,
  { caseFileId, profileId, version, composition }: SaveInput,
): Promise<ComposedRecord> => {
  const asked = { caseFileId, profileId };
  const { candidates, profile } = await composedOf(context, asked);
  const choices = livingChoices(candidates, composition.choices);
  const refused = refusedChoice(candidates, profile.content, choices);
  if (refused !== null) throw new CodedError(refused);
  await inTransaction(context.write, async (trx) => {
    const before = await selectComposition(trx, asked);
    if (before.version !== version) {
      throw new CodedError('VERSION_CONFLICT', { version: before.version });
    }
    await writeComposition(trx, {
      ...asked,
      composition: { choices, summary: composition.summary },
      version: version + 1,
      now: moment(context.clock),
    });
  });
  return compose(context, asked);
};

const isWritten = (summary: Composed['composition']['summary']): boolean =>
  Object.values(summary).some((text) => text.trim() !== '');

/** The active files of a class, or (null) of the school, by name. */
const filesOf = async (
  context: OpenContext,
  { schoolId, classGroupId }: Pick<OfClass, 'schoolId' | 'classGroupId'>,
) => {
  const files = await listCaseFiles(context, schoolId);
  const pupils = await listPupils(context, schoolId);
  const groups = new Map(pupils.map((pupil) => [pupil.caseFileId, pupil.classGroupId]));
  return files.filter(
    ({ id, status }) =>
      status === 'active' && (classGroupId === null || groups.get(id) === classGroupId),
  );
};

/** By name. @throws CodedError NOT_FOUND */
export const ofClass = async (
  context: OpenContext,
  { profileId, ...asked }: OfClass,
): Promise<ClassRowRecord[]> => {
  await getSchool(context, asked.schoolId);
  const profile = await requireProfile(context.read, profileId);
  const teller = await tellerOf(context.read, asked.schoolId);
  const rows: ClassRowRecord[] = [];
  for (const { id, codeName, pupilName, sortName } of await filesOf(context, asked)) {
    const composed = await composeFile(context, {
      caseFileId: id,
      profile,
      teller,
      everyGround: false,
    });
    rows.push({
      caseFileId: id,
      codeName,
      pupilName,
      sortName,
      ...countItems(composed.items),
      toLookAt: itemsToLookAt(composed.items),
      summaryWritten: isWritten(composed.composition.summary),
      shownHash: composed.shownHash,
    });
  }
  return rows;
};
