/** Class lists as files on the disk, readable by design, and the import of one as mere set-up. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { example } from './bulk';
import { answerOpenDialog } from './dialogs';
import { exportsFolder } from './run-folder';

/** Writes the class list of the example as a file; readable by design, like any class list. */
export const classListFile = (name = 'EDEX.XML', content = example().edexml): string => {
  const path = join(exportsFolder, name);
  writeFileSync(path, content);
  return path;
};

/** Imports the class list of the example as one new school. */
export const importExample = async (electron: ElectronApplication, page: Page): Promise<void> => {
  await answerOpenDialog(electron, classListFile());
  const { name, place } = example().school;
  await page.evaluate(
    async ([schoolName, schoolPlace]) => {
      const { calls } = globalThis.casuskluis;
      const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const file = must(await calls.files.pick({ purpose: 'classList' }));
      if (file === null) throw new Error('no file was picked');
      const source = must(await calls.classLists.open({ token: file.token }));
      const plan = must(
        await calls.classLists.plan({
          sourceId: source.sourceId,
          school: { kind: 'new', name: schoolName, place: schoolPlace },
          chosenClassKeys: source.list?.classes.map(({ key }) => key) ?? [],
          withPupilsWithoutClass: true,
          scope: 'wholeSchool',
          answers: [],
          confirmed: [],
        }),
      );
      must(await calls.classLists.apply({ sourceId: source.sourceId, planHash: plan.planHash }));
    },
    [name, place] as const,
  );
};
