/** The main job, from an empty laptop to an exported casus, in a real window on invented data. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { identifiersOf } from '../../build/example-data/identifiers';
import { openFile, openTab } from '../../tests/e2e/pages/case-files';
import { goTo, heading } from '../../tests/e2e/pages/frame';
import { example, exampleFile, fillFile, openCaseFiles } from '../../tests/e2e/support/bulk';
import { startApp } from '../../tests/e2e/support/electron-app';
import { createCamera } from './camera';
import { importClassList, makeVault } from './chapters/begin';
import { checkCasus, exportCasus } from './chapters/casus';
import { archive, hideAllNames, lookAtLists, search } from './chapters/find';
import { fullName, openFirstFile, pupilOf } from './chapters/first-file';
import { handOver } from './chapters/handover';
import { writeNotes } from './chapters/notes';
import { makeOpp } from './chapters/opp';
import { makeTrajectory } from './chapters/trajectory';
import { lockAndOpen, lookAtSettings } from './chapters/vault';
import { vaultHome } from './demo-folder';
import { writeManifest } from './manifest';
import { readAnew, tell, type Scene } from './story';

/** Written by hand; everybody in most of its notes is in the vault. */
const FIRST = 'CF07';
const LOOKED_AT = 6;
/** Gets an OPP, a request and a trajectory. */
const WITH_OPP = { key: 'CF13', guardian: 'Hanane Boutahar' };

test('de hele weg', async () => {
  const app = await startApp(vaultHome);
  const { electron } = app;
  const page = await app.page();
  const camera = createCamera(electron);
  await camera.aim(page);
  const scene: Scene = { electron, page, camera, shoot: camera.shoot };
  const first = exampleFile(FIRST);
  const name = fullName(pupilOf(first));

  const { passphrase, recoveryCode } = await makeVault(scene);
  await importClassList(scene);
  await openFirstFile(scene, first);
  const others = example().caseFiles.filter(({ key }) => key !== FIRST);
  const made = await openCaseFiles(page, others);
  await fillFile(page, first);
  await page.evaluate(
    async (ids) => {
      for (const id of ids) await globalThis.casuskluis.calls.caseFiles.opened({ id });
    },
    made.slice(0, LOOKED_AT).map(({ id }) => id),
  );
  await readAnew(page);
  tell(`Nog ${made.length} dossiers klaargezet, met hun notities.`);

  await goTo(page, 'Dossiers');
  await openFile(page, name);
  await writeNotes(scene);
  await lookAtLists(scene);
  await search(scene, 'vest over het hoofd');
  await expect(heading(page, name)).toBeVisible();
  await archive(scene);
  await hideAllNames(scene);
  await goTo(page, 'Dossiers');
  await openFile(page, name);
  await openTab(page, 'Casus');
  const exported = await exportCasus(scene);
  await checkCasus(exported, first);
  const followed = {
    id: made.find(({ key }) => key === WITH_OPP.key)?.id ?? '',
    pupil: fullName(pupilOf(exampleFile(WITH_OPP.key))),
    guardian: WITH_OPP.guardian,
  };
  await makeOpp(scene, followed);
  await makeTrajectory(scene, followed, passphrase);
  await handOver(scene, followed);
  await lookAtSettings(scene);
  const opened = await lockAndOpen({ ...scene, pageNow: app.page }, passphrase);

  const about = await opened.evaluate(() => globalThis.casuskluis.calls.app.about({}));
  if (!about.ok) throw new Error(about.code);
  await electron.close();
  const { electron: electronVersion, chrome, node, blockedRequests } = about.value;
  expect(blockedRequests, 'verzoeken naar het netwerk').toBe(0);
  writeManifest({
    runtime: { electron: electronVersion, chrome, node },
    artefacts: [
      ...camera.taken.map((file) => ({ kind: 'screenshot' as const, file })),
      ...exported.pdfs.map((file) => ({ kind: 'casus-pdf' as const, file })),
      ...exported.docxs.map((file) => ({ kind: 'casus-docx' as const, file })),
    ],
    identifiers: identifiersOf(first, example().school).map(({ value }) => value),
    vault: { folder: join(vaultHome, 'kluis'), recoveryCode },
    networkRequests: blockedRequests,
  });
  tell(`${camera.taken.length} schermafbeeldingen en manifest.json bewaard.`);
});
