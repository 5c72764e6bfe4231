import { contentOf } from '../../faults/support/invented';
import { savingIn } from '../../faults/support/saving';
import { servicesFor } from '../../faults/support/services';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { copyBigVault } from '../support/big-vault';
import { summary, timeEach } from '../support/statistics';

const SAVES = 500;
const LIMIT_MS = 20;

export const saveNoteInService: Bench = {
  name: 'save-note',
  needsBigVault: true,
  run: async ({ bigVault, folder }) => {
    const { passphrase } = copyBigVault(bigVault, folder);
    const { vault, holder } = servicesFor({ root: folder, argon2: 'settled' });
    await vault.open(passphrase);
    const { context, asNew } = await savingIn(holder.requireSession().database.write);
    const numbers = Array.from({ length: SAVES }, (_, at) => at);
    const times = await timeEach(numbers, (number) => saveNote(context, asNew(contentOf(number))));
    await holder.lock();
    const found = summary(times);
    const limit = { name: 'limit for p99', value: LIMIT_MS, judged: found.p99 };
    return [againstLimit({ measure: 'save a note, service alone', unit: 'ms', ...found, limit })];
  },
};
