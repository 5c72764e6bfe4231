import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleData } from '../../../build/example-data/example-data';
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import { classLists } from '../../../electron/contract/class-lists';
import { classListsHandlers } from '../../../electron/features/class-lists/class-lists-handlers';
import { createRouter, route } from '../../../electron/ipc/router';
import { contextOn, newVaultIn } from '../support/open-place';
import { againstLimit } from '../support/measurement';
import type { Bench } from '../support/measurement';

const LIMIT_MS = 2_000;

type Plan = Pick<ImportPreview, 'planHash' | 'ask'>;

const answerTo = ({ id, code }: Plan['ask'][number]) =>
  code === 'YEAR_GROUP_OF_COMBINATION' || code === 'YEAR_GROUP_HISTORIC'
    ? { askId: id, kind: 'yearGroup', yearGroup: '5' }
    : { askId: id, kind: 'add' };

export const importClassList: Bench = {
  name: 'import-class-list',
  needsBigVault: false,
  run: async ({ folder }) => {
    const { holder } = await newVaultIn(folder);
    const context = contextOn(holder.requireSession().database.write);
    const router = createRouter([route(classLists, classListsHandlers, () => context)], {
      translate: () => null,
      report: ({ method, kind }) => process.stderr.write(`${method}: ${kind}\n`),
    });
    const call = async <Value>(method: string, input: unknown): Promise<Value> => {
      const result = await router(method, input);
      if (!result.ok) throw new Error(`${method}: ${result.code}`);
      return result.value as Value;
    };
    const { edexml, school } = exampleData();
    const path = join(folder, 'klassenlijst.xml');
    writeFileSync(path, edexml);
    const byteLength = statSync(path).size;
    const token = context.files.register({ path, purpose: 'classList', name: 'k.xml', byteLength });

    const began = performance.now();
    const { sourceId, list } = await call<{
      readonly sourceId: string;
      readonly list: { readonly classes: readonly { readonly key: string }[] };
    }>('classLists.open', { token });
    const asked = {
      sourceId,
      school: { kind: 'new', name: school.name, place: school.place },
      chosenClassKeys: list.classes.map(({ key }) => key),
      withPupilsWithoutClass: true,
      scope: 'wholeSchool',
      confirmed: [],
    };
    const plan = await call<Plan>('classLists.plan', { ...asked, answers: [] });
    const answers = plan.ask.map(answerTo);
    const settled =
      answers.length === 0 ? plan : await call<Plan>('classLists.plan', { ...asked, answers });
    await call('classLists.apply', { sourceId, planHash: settled.planHash });
    const value = performance.now() - began;
    await holder.lock();
    const measure = `import of ${school.pupils.length} pupils from EDEXML: read, plan, apply`;
    return [
      againstLimit({ measure, value, unit: 'ms', limit: { name: 'limit', value: LIMIT_MS } }),
    ];
  },
};
