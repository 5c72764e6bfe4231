import { expect, it } from 'vitest';
import {
  GuardianViewsContent,
  HomeSupportPlanContent,
} from '../../../electron/contract/guardian-contacts';
import type { CaseFileId } from '../../../electron/contract/ids';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import type { OpenContext } from '../../../electron/features/context';
import { getPlan, savePlan } from '../../../electron/features/guardian-contacts/plan-service';
import { getViews, saveViews } from '../../../electron/features/guardian-contacts/views-service';
import { knownFunctions } from '../../../electron/features/sources/known-functions';
import { planContent } from '../../unit/guardian-contacts/pages';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';

const told = (
  context: OpenContext,
  caseFileId: CaseFileId,
  { version, talents }: { readonly version: number; readonly talents: string },
) =>
  saveViews(context, {
    caseFileId,
    version,
    content: GuardianViewsContent.parse({
      talents,
      wishes: '',
      reachable: '',
      askedOn: null,
      guardianIds: [],
    }),
  });

it('talents and wishes are kept as they were, and the last ten of them come along', async () => {
  const { context, advance } = await openTestVault();
  const { caseFileId } = await openFile(context);
  expect(await getViews(context, caseFileId)).toMatchObject({ version: 0, earlier: [] });
  for (let version = 0; version < 12; version += 1) {
    await told(context, caseFileId, { version, talents: `Talent ${version}` });
    advance(1000);
  }
  const unchanged = await told(context, caseFileId, { version: 12, talents: 'Talent 11' });
  expect(unchanged.version).toBe(12);
  expect(unchanged.content.talents).toBe('Talent 11');
  expect(unchanged.earlier.map(({ content }) => content.talents)).toEqual(
    Array.from({ length: 10 }, (_, at) => `Talent ${10 - at}`),
  );
});

it('talents and wishes are not written over what is newer, nor in an archived file', async () => {
  const { context } = await openTestVault();
  const { caseFileId } = await openFile(context);
  await told(context, caseFileId, { version: 0, talents: 'Eerst.' });
  await expect(told(context, caseFileId, { version: 0, talents: 'Oud.' })).rejects.toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  await archiveCaseFile(context, caseFileId);
  await expect(told(context, caseFileId, { version: 1, talents: 'Nog.' })).rejects.toMatchObject({
    code: 'CASE_FILE_ARCHIVED',
  });
});

it('the joint plan is one of a file and keeps its id over saves', async () => {
  const { context } = await openTestVault();
  const { caseFileId } = await openFile(context);
  expect(await getPlan(context, caseFileId)).toMatchObject({ id: null, version: 0 });
  const content = HomeSupportPlanContent.parse(planContent());
  const first = await savePlan(context, { caseFileId, version: 0, content });
  const second = await savePlan(context, {
    caseFileId,
    version: 1,
    content: { ...content, about: 'Anders.' },
  });
  expect(second).toMatchObject({ id: first.id, version: 2, content: { about: 'Anders.' } });
  await expect(savePlan(context, { caseFileId, version: 1, content })).rejects.toMatchObject({
    code: 'VERSION_CONFLICT',
  });
});

it('functions of helpers are suggested elsewhere, and a name of one is not', async () => {
  const { context } = await openTestVault();
  const { caseFileId } = await openFile(context);
  const [helper] = planContent().helpers;
  const content = HomeSupportPlanContent.parse(
    planContent({
      helpers: [
        ...planContent().helpers,
        { ...helper, id: context.newId(), role: 'Xandra Verzonnen', name: 'Xandra' },
      ],
    } as Parameters<typeof planContent>[0]),
  );
  await savePlan(context, { caseFileId, version: 0, content });
  const { outside } = await knownFunctions(context, caseFileId);
  expect(outside).toContain('jeugdverpleegkundige');
  expect(JSON.stringify(outside)).not.toContain('Xandra');
});
