import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { between } from '../../../build/example-data/random';
import { mustHoldAcknowledged } from '../support/acknowledged';
import { electronPath, killApp, launchApp } from '../support/app';
import type { Said } from '../support/child-process';
import { must } from '../support/fault-case';
import type { FaultCase } from '../support/fault-case';
import { contentOf } from '../support/invented';
import { keyByCode, withDatabase } from '../support/look';
import type { Page } from '@playwright/test';

const NOTES = 600;
const FIRST_SAVE_MS = 20_000;
/** After the first acknowledgement. */
const LATEST_MS = 1_500;

const isSaved = ({ did }: Said): boolean => did === 'saved';

/** Makes a vault with a case file by the calls of the screen. */
const prepare = (page: Page) =>
  page.evaluate(async () => {
    const { vault, schools, pupils, caseFiles } = globalThis.casuskluis.calls;
    const value = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (result.ok) return result.value;
      throw new Error(result.code);
    };
    const { passphrase } = value(await vault.proposePassphrase({}));
    const { recoveryCode } = value(await vault.create({ name: 'Proefkluis', passphrase }));
    const school = value(await schools.create({ name: 'De Zandloper', place: 'Verzonnen' }));
    const name = {
      firstName: 'Noor',
      initials: 'N.',
      prefix: '',
      lastName: 'Voorbeeld',
      givenNames: 'Noor',
      nickname: '',
    };
    const pupil = value(
      await pupils.create({
        schoolId: school.id,
        pupil: {
          name,
          birthDate: '2017-03-04',
          sex: 'girl',
          yearGroup: '5',
          classGroupId: null,
          startDate: null,
          leaveDate: null,
        },
      }),
    );
    const caseFile = value(
      await caseFiles.create({
        pupilId: pupil.id,
        draft: {
          codeName: 'Lantaarn',
          supportPhase: 2,
          summary: '',
          retentionRegime: 'school',
          retentionReason: '',
          openedOn: '2026-09-01',
          guardians: [],
          relatives: [],
          staffIds: [],
        },
      }),
    );
    return { passphrase, recoveryCode, caseFileId: caseFile.id };
  });

type Saving = { readonly caseFileId: string; readonly contents: readonly unknown[] };

/** Saves without end; what is acknowledged to the screen is told to this process. */
const saveInScreen = (page: Page, saving: Saving): Promise<void> =>
  page.evaluate(async ({ caseFileId, contents }) => {
    const { tell } = globalThis as unknown as { tell: (line: Said) => Promise<void> };
    type Input = Parameters<typeof globalThis.casuskluis.calls.notes.save>[0];
    for (const [at, content] of contents.entries()) {
      const number = at + 1;
      // Awaited: a save must never be on the disk before this process knows that it began.
      await tell({ did: 'begin', number, changes: null });
      const input = { id: null, caseFileId, version: 0, content } as Input;
      const result = await globalThis.casuskluis.calls.notes.save(input);
      if (!result.ok) throw new Error(result.code);
      void tell({ did: 'saved', number, id: result.value.id, version: result.value.version });
    }
  }, saving);

export const appKill: FaultCase = {
  name: 'app-kill-while-saving',
  run: async ({ random, folder }) => {
    const electron = electronPath();
    if (electron === null || process.platform !== 'linux') return null;
    const userData = join(folder, 'app');
    const first = await launchApp(electron, userData);
    const said: Said[] = [];
    const { passphrase, recoveryCode, caseFileId } = await prepare(first.page);
    await first.page.exposeFunction('tell', (line: Said) => void said.push(line));
    const contents = Array.from({ length: NOTES }, (_, at) => contentOf(at + 1));
    // It never ends well: the screen is killed while it saves.
    const saving = saveInScreen(first.page, { caseFileId, contents }).then(() => 'all', String);
    for (let waited = 0; waited < FIRST_SAVE_MS && !said.some(isSaved); waited += 20)
      await wait(20);
    await wait(between(random, 0, LATEST_MS));
    await killApp(first);
    const stopped = await saving;

    const key = await keyByCode(join(userData, 'kluis'), recoveryCode);
    const acknowledged = withDatabase(join(userData, 'kluis'), {
      key,
      look: (database) => mustHoldAcknowledged(database, { said, before: 0 }),
    });
    must(acknowledged > 0, `nothing was saved before the kill: ${stopped}`);

    const second = await launchApp(electron, userData);
    const ids = await second.page.evaluate(
      async (known) => {
        const { vault, notes } = globalThis.casuskluis.calls;
        const opened = await vault.open({ passphrase: known.passphrase });
        if (!opened.ok) throw new Error(opened.code);
        const list = await notes.list({ caseFileId: known.caseFileId });
        if (!list.ok) throw new Error(list.code);
        return list.value.map(({ id }) => String(id));
      },
      { passphrase, caseFileId },
    );
    await killApp(second);
    const lost = said.filter(({ did, id }) => did === 'saved' && !ids.includes(String(id)));
    must(lost.length === 0, `the app shows ${ids.length} notes and lacks ${lost.length}`);
    return `${acknowledged} acknowledged saves in the real app, all there when it opened again`;
  },
};
