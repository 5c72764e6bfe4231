import { join } from 'node:path';
import { runArchiveJob } from '../../../electron/features/exchange/archive-job';
import { openArchive } from '../../../electron/features/exchange/open-archive';
import { openedOf } from '../../../electron/features/exchange/opened-archives';
import { carryTo, fileWithAttachments, tokenFor } from '../support/file-with-attachments';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';
import { contextOn, newVaultIn } from '../support/open-place';
import { peakDuring, residentMemory } from '../support/peak-memory';

/** Issue 6, section 1: 500 MB of attachments, and memory grows by at most 150 MB. */
const COUNT = 10;
const MEGABYTES = 50;
const LIMIT_MB = 150;

export const archiveMemory: Bench = {
  name: 'archives',
  needsBigVault: false,
  run: async ({ folder }) => {
    const { holder } = await newVaultIn(folder);
    const context = contextOn(holder.requireSession().database.write);
    // Before the attachments came: what stays of that is counted too.
    const before = residentMemory();
    const size = { folder, count: COUNT, megabytes: MEGABYTES };
    const caseFileId = await fileWithAttachments(context, size);
    const path = join(folder, 'meting.casuskluis');
    const limit = { name: 'limit of growth', value: LIMIT_MB };

    let passphrase = '';
    const writing = await peakDuring(async () => {
      passphrase = await carryTo(context, { caseFileId, path });
    });
    const reading = await peakDuring(async () => {
      const token = tokenFor(context, path, 'archive');
      const { id } = await openArchive(context, { token, passphrase });
      await runArchiveJob(
        (job) =>
          openedOf(id, 'handover').readAttachments(async (_path, bytes) => {
            for await (const _ of bytes);
          }, job),
        context,
        'import',
      );
    });
    await holder.lock();
    const grown = (peak: number) => ({ value: Math.max(0, peak - before), unit: 'MB', limit });
    return [
      againstLimit({ measure: 'write 500 MB of attachments, memory', ...grown(writing) }),
      againstLimit({ measure: 'open and read 500 MB of attachments, memory', ...grown(reading) }),
    ];
  },
};
