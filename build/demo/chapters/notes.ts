/** Notes by hand: observation apart from interpretation, attachments, versions, the bin. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { openTab } from '../../../tests/e2e/pages/case-files';
import { chooseInMenu, pickOption } from '../../../tests/e2e/pages/frame';
import { openGuardians } from '../../../tests/e2e/pages/guardian-contacts';
import {
  expectDraftKept,
  fillNote,
  newNote,
  newPrivateNote,
  noteEditor,
  saveNote,
  timelineItem,
} from '../../../tests/e2e/pages/notes';
import { answerOpenDialog } from '../../../tests/e2e/support/dialogs';
import { samplePdf, samplePng } from '../../../tests/e2e/support/sample-files';
import { tell, type Scene } from '../story';

const title = 'Rekenles, breuken op de lijn';

const attach = async ({ electron, page }: Scene, folder: string): Promise<void> => {
  const drawing = join(folder, 'tekening.png');
  const report = join(folder, 'verslag rekentoets.pdf');
  writeFileSync(drawing, samplePng());
  writeFileSync(
    report,
    samplePdf([
      'Verslag rekentoets',
      '',
      'Afname: november, groep 7',
      'Goed: 18 van 24 opgaven',
      'Sterk: getalbegrip en meten',
    ]),
  );
  for (const file of [drawing, report]) {
    await answerOpenDialog(electron, file);
    await page.getByRole('button', { name: 'Bijlage toevoegen' }).click();
    await expect(
      noteEditor(page).getByRole('button', { name: file.slice(folder.length + 1) }),
    ).toBeVisible();
  }
};

const writeByHand = async (scene: Scene): Promise<void> => {
  const { page, shoot } = scene;
  const folder = mkdtempSync(join(tmpdir(), 'casuskluis-demo-'));
  try {
    await newNote(page);
    await shoot('notitie-nieuw');
    await fillNote(page, {
      kind: 'Klassenbezoek',
      title,
      observation:
        'Hij legt de stroken eerst allemaal op volgorde en begint dan pas. Bij de derde som zegt hij hardop: "Die past hier niet, want dan klopt de lijn niet meer." Hij wacht zes minuten tot de juf langs komt en werkt daarna in één keer door.',
      interpretation:
        'Overzicht vooraf helpt. Wachten zonder te weten hoe lang is lastiger dan de som.',
      tags: ['observatie', 'rekenen'],
    });
    await attach(scene, folder);
    await expectDraftKept(page);
    await shoot('notitie-geschreven', { large: true });
    await saveNote(page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  tell('Notitie geschreven, met een tekening en een PDF als bijlage.');
};

const lookAtAttachments = async ({ page, shoot }: Scene): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await timelineItem(page, title).getByRole('button', { name: 'tekening.png' }).click();
  await expect(dialog.getByRole('img', { name: /^Afbeelding/ })).toBeVisible();
  await shoot('bijlage-afbeelding');
  await page.keyboard.press('Escape');
  await timelineItem(page, title).getByRole('button', { name: 'verslag rekentoets.pdf' }).click();
  await expect(dialog.getByText('Pagina 1 van 1')).toBeVisible();
  await expect(dialog.getByText(/18 van 24/)).toBeAttached();
  await shoot('bijlage-pdf');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
};

const changeAndThrowAway = async ({ page, shoot }: Scene): Promise<void> => {
  await chooseInMenu(page, `Meer over ${title}`, 'Bewerken');
  await noteEditor(page)
    .getByLabel('Mijn uitleg')
    .fill('Overzicht vooraf helpt. Een zandloper kan het wachten korter maken.');
  await saveNote(page);
  await chooseInMenu(page, `Meer over ${title}`, /Versies/);
  await page.getByRole('dialog').getByLabel('Versie 1').check();
  await shoot('notitie-versies');
  await page.keyboard.press('Escape');
  await newNote(page);
  await fillNote(page, { title: 'Dubbel gemaakt', observation: 'Deze notitie staat er al.' });
  await saveNote(page);
  await chooseInMenu(page, 'Meer over Dubbel gemaakt', 'Verwijderen');
  await expect(page.getByText('De notitie staat in de prullenbak.')).toBeVisible();
  await shoot('notitie-verwijderd', { messages: true });
  await page.getByRole('button', { name: 'Prullenbak' }).click();
  await expect(page.getByText(/Wordt over 30 dagen vernietigd/)).toBeVisible();
  await shoot('prullenbak');
  await page.getByRole('button', { name: 'Terug naar de notities' }).click();
};

/** The tabs of the open file, with what was written in it. */
export const writeNotes = async (scene: Scene): Promise<void> => {
  const { page, shoot } = scene;
  await openTab(page, 'Notities');
  await writeByHand(scene);
  await newPrivateNote(
    page,
    'Ik merkte dat ik zelf haast had. Volgende keer eerst zijn volgorde afwachten.',
  );
  tell('Werkaantekening geschreven: die gaat nooit mee in een export.');
  await shoot('notities', { large: true });
  await pickOption(page, 'Soort', 'gesprek');
  await shoot('notities-gefilterd');
  // The chosen option once more: everything again.
  await pickOption(page, 'Soort', 'gesprek');
  await lookAtAttachments(scene);
  await changeAndThrowAway(scene);
  tell('Bijlagen bekeken, versies bekeken, een notitie in de prullenbak.');
  await openTab(page, 'Bestanden');
  await shoot('bestanden');
  await openGuardians(page, 'Gegevens');
  await shoot('ouders');
  await openTab(page, 'Overzicht');
  await shoot('dossier-overzicht', { large: true });
};
