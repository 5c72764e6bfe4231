import { test, launch, expect } from './support/app';
import { createVault } from './pages/welcome';
import { importExample, openCaseFiles, example } from './support/bulk';
import { goTo } from './pages/frame';
test('explore', async () => {
  const app = await launch();
  let page = await app.page();
  const t = (s: string) => console.log(s, Math.round(performance.now()));
  t('launched'); await createVault(page); t('created');
  await importExample(app.electron, page); t('imported');
  const made = await openCaseFiles(page, example().caseFiles); t('files');
  console.log(made.slice(0,3));
  await page.reload(); page = await app.page();
  await goTo(page, 'Dossiers'); t('dossiers');
  console.log(await page.locator('main').innerText());
  await page.screenshot({ path: '/tmp/demo-shot.png' });
  await app.close();
});
