/** The vault of 2,000 files and 50,000 notes, made once by the services and kept in the cache folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bigVault } from '../../../build/example-data/big-vault';
import type { BigVaultEntry } from '../../../build/example-data/big-vault';
import { mulberry32 } from '../../../build/example-data/random';
import type { ExampleGuardian, ExampleNote } from '../../../build/example-data/types';
import { cacheFolder } from '../../../build/setup/paths.mjs';
import { hashSources } from '../../../build/tasks/source-hash.mjs';
import { CaseFileId } from '../../../electron/contract/ids';
import type { NoteContent } from '../../../electron/contract/notes';
import type { GuardianDraft } from '../../../electron/contract/records';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { contextOn, newVaultIn } from './open-place';

const SEED = 20_261_121;
const SECRETS = 'geheimen.json';

/** Of invented data, so they may lie in the open. */
export type Secrets = {
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly schoolId: string;
};

const relations: Readonly<Record<ExampleGuardian['relation'], GuardianDraft['relation']>> = {
  mother: 'mother',
  father: 'father',
  stepfather: 'stepFather',
  stepmother: 'stepMother',
  fosterMother: 'fosterParent',
  fosterFather: 'fosterParent',
  grandmother: 'grandparent',
};

const guardianDraft = (guardian: ExampleGuardian): GuardianDraft => ({
  id: null,
  name: {
    firstName: guardian.firstName,
    initials: '',
    prefix: guardian.prefix,
    lastName: guardian.lastName,
  },
  relation: relations[guardian.relation],
  custody: guardian.custody ? 'yes' : 'no',
  rightToInformation: guardian.rightToInformation ? 'yes' : 'no',
  secretAddress: guardian.secretAddress,
  language: guardian.language,
  phone: guardian.phone,
  email: guardian.email,
  address: guardian.address,
  remarks: '',
});

const noteContent = (note: ExampleNote): NoteContent => ({
  kind: note.kind,
  title: note.title.slice(0, 200),
  occurredOn: note.day,
  occurredAt: note.time,
  observation: [note.observation, note.body].filter((text) => text !== '').join('\n\n'),
  interpretation: note.interpretation,
  tags: note.tags.slice(0, 20),
});

type Adding = { readonly schoolId: string; readonly number: number; readonly entry: BigVaultEntry };

const addEntry = async (
  context: OpenContext,
  { schoolId, number, entry: { pupil, caseFile } }: Adding,
): Promise<void> => {
  const { firstName, initials, prefix, lastName, givenNames } = pupil;
  const { id: pupilId } = await createPupil(context, {
    schoolId,
    pupil: {
      name: { firstName, initials, prefix, lastName, givenNames, nickname: '' },
      birthDate: pupil.birthDate,
      sex: pupil.sex,
      yearGroup: String(pupil.yearGroup),
      classGroupId: null,
      startDate: pupil.enrolledOn,
      leaveDate: null,
    },
  });
  const { id } = await createCaseFile(context, {
    pupilId,
    draft: {
      codeName: `Lantaarn ${number}`,
      supportPhase: caseFile.supportPhase,
      summary: '',
      retentionRegime: 'school',
      retentionReason: '',
      openedOn: caseFile.openedOn,
      guardians: caseFile.guardians.map(guardianDraft),
      relatives: [],
      staffIds: [],
    },
  });
  const caseFileId = CaseFileId.parse(id);
  for (const note of caseFile.notes) {
    const content = noteContent(note);
    const input = { id: null, caseFileId, version: 0, content, attachmentIds: [], draft: null };
    await saveNote(context, input);
  }
};

const makeBigVault = async (root: string): Promise<void> => {
  const { holder, passphrase, recoveryCode } = await newVaultIn(root);
  const { write } = holder.requireSession().database;
  const school = await createSchool(contextOn(write), { name: 'De Zandloper', place: 'Verzonnen' });
  let number = 0;
  for (const batch of bigVault({ random: mulberry32(SEED) })) {
    await inTransaction(write, async (trx) => {
      const context = contextOn(trx);
      for (const entry of batch) {
        number += 1;
        await addEntry(context, { schoolId: school.id, number, entry });
      }
    });
    process.stderr.write(`bench: ${number} case files\n`);
  }
  await holder.lock();
  const secrets: Secrets = { passphrase, recoveryCode, schoolId: school.id };
  writeFileSync(join(root, SECRETS), JSON.stringify(secrets));
};

const SOURCES = ['build/example-data', 'migrations', 'tests/bench/support/big-vault.ts'];

/** The folder with the cached vault; the first time this takes some minutes. */
export const bigVaultFolder = async (): Promise<string> => {
  const hash = hashSources(process.cwd(), SOURCES).slice(0, 16);
  const folder = join(cacheFolder(), `bench-vault-${hash}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}.${process.pid}`;
  mkdirSync(building, { recursive: true });
  try {
    await makeBigVault(building);
    renameSync(building, folder);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  return folder;
};

const secretsIn = (folder: string): Secrets =>
  JSON.parse(readFileSync(join(folder, SECRETS), 'utf8')) as Secrets;

/** A copy that may change. */
export const copyBigVault = (from: string, to: string): Secrets => {
  cpSync(from, to, { recursive: true });
  return secretsIn(from);
};
