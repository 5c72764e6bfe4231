import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CasusId, FileToken } from '../../../electron/contract/ids';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { CasusAnswer } from '../../../electron/contract/archive';
import { addPart } from '../../../electron/features/casus/write-casus';
import { createCasus } from '../../../electron/features/casus/casus-service';
import type { OpenContext } from '../../../electron/features/context';
import { openArchive } from '../../../electron/features/exchange/open-archive';
import { makeKey, saveSender } from '../../../electron/features/exchange/own-key';
import { openFile, released } from '../casus/support';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

export const QUESTION = 'Wat hielp bij jullie om de kring rustig te beginnen?';

/** The source names Noor; what leaves is a girl. */
const SOURCE = 'Noor loopt weg als de kring begint.';

export type Asker = TestVault & {
  readonly caseFileId: CaseFileId;
  readonly asked: { readonly casusId: CasusId; readonly versionNumber: number };
};

/** A vault with a released casus, whose maker has a name and a key. */
export const askingVault = async (): Promise<Asker> => {
  const vault = await openTestVault();
  const { context } = vault;
  const caseFileId = await openFile(context);
  const { id } = await createCasus(context, caseFileId);
  const casus = await addPart(context, {
    id: CasusId.parse(id),
    section: 'context',
    partner: null,
    source: null,
    text: SOURCE,
  });
  await released(context, casus);
  await saveSender(context, { name: 'Vera Vraagstra', school: 'De Proefschool' });
  await makeKey(context);
  return { ...vault, caseFileId, asked: { casusId: CasusId.parse(id), versionNumber: 1 } };
};

/** A picked place for a file, or a picked file. */
export const picked = (
  { files }: OpenContext,
  path: string,
  purpose: 'archive' | 'saveArchive',
): FileToken => FileToken.parse(files.register({ path, purpose, name: '', byteLength: 0 }));

export const fileIn = ({ folder }: Pick<TestVault, 'folder'>, name: string): string =>
  join(folder, name);

export const isThere = (path: string): boolean => existsSync(path);

export const open = (context: OpenContext, path: string, passphrase: string | null) =>
  openArchive(context, { token: picked(context, path, 'archive'), passphrase });

export const given = (more: Partial<CasusAnswer> = {}): CasusAnswer => ({
  recognise: 'De overgang van buiten naar binnen.',
  workedHere: 'Een vaste taak bij het begin van de kring.',
  wouldTry: '',
  reachable: 'dinsdag na 15.00 uur',
  ...more,
});
