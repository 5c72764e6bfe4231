/** A casus: typed and pulled in, every hit answered for, released, and out as PDF and DOCX. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { identifiersOf } from '../../../build/example-data/identifiers';
import type { ExampleCaseFile } from '../../../build/example-data/types';
import { openTab } from '../../../tests/e2e/pages/case-files';
import {
  acceptMeter,
  answerQuestions,
  backToCasuses,
  exportAs,
  fillFacts,
  hitPanel,
  newCasus,
  outcomes,
  pullInto,
  release,
  releaseDialog,
  typeIn,
} from '../../../tests/e2e/pages/casus';
import { example } from '../../../tests/e2e/support/bulk';
import { stands } from '../../../tests/e2e/support/known-words';
import { readPdf } from '../../../tests/e2e/support/pdf-text';
import { docxFiles, docxText } from '../../../tests/unit/documents/docx-files';
import { exportsFolder } from '../demo-folder';
import { tell, type Scene } from '../story';

/** Files relative to the folder of the demo. */
export type ExportedCasus = {
  readonly pdfs: readonly string[];
  readonly docxs: readonly string[];
};

const write = async ({ page, shoot }: Scene): Promise<void> => {
  await openTab(page, 'Casus');
  await shoot('casussen-leeg');
  await newCasus(page);
  await shoot('casus-leeg');
  await typeIn(page, 'Leervraag', {
    text: 'Hoe bereiden wij een wisseling zo voor dat hij zijn aandacht bij de les kan houden?',
  });
  await pullInto(page, 'Context', [/^Bouw/, /^Ondersteuning/]);
  await pullInto(page, 'Concreet gedrag: Wanneer', [/^Observatie/]);
  await pullInto(page, 'Hoe ieder het ziet: Ouders', [/^(?:Gesprek|Telefoongesprek)/]);
  await typeIn(page, 'Vraag per partner', {
    partner: 'schoolarts',
    text: 'Waar letten wij op bij slaap en vermoeidheid?',
  });
  await page.mouse.move(0, 0);
  await shoot('casus', { large: true });
};

const decide = async ({ page, shoot }: Scene): Promise<void> => {
  await outcomes(page)
    .getByRole('button', { name: /, vervangen door / })
    .first()
    .click();
  await expect(hitPanel(page)).toBeVisible();
  await shoot('casus-gevonden');
  await page.keyboard.press('Escape');
  // In lower case it is the ordinary word in these texts.
  const asked = await answerQuestions(page, (surface) => surface === surface.toLowerCase());
  tell(`Casus geschreven; ${asked.length} vragen beantwoord.`);
  await acceptMeter(page, 'Dit overleg kent de leerling niet.');
  await fillFacts(page, { meeting: 'Kernteam', basis: 'Ouders zijn geïnformeerd.' });
  await shoot('casus-beantwoord', { large: true });
};

const preview = async ({ page, shoot }: Scene): Promise<void> => {
  await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Voorbeeld van de casus' })).toBeVisible();
  await page.waitForTimeout(200);
  await shoot('casus-voorbeeld', { large: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vrijgeven', exact: true }).click();
  await expect(releaseDialog(page)).toBeVisible();
  await shoot('casus-vrijgeven');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** The whole way of a casus, from an empty one to four files. */
export const exportCasus = async (scene: Scene): Promise<ExportedCasus> => {
  const { electron, page, shoot } = scene;
  await write(scene);
  await decide(scene);
  await preview(scene);
  await release(page);
  await shoot('casus-vrijgegeven');
  for (const [item, name] of [
    ['PDF', 'casus.pdf'],
    ['PDF, een bladzijde per partner', 'casus-per-partner.pdf'],
    ['Word (DOCX)', 'casus.docx'],
    ['Word (DOCX), een bladzijde per partner', 'casus-per-partner.docx'],
  ] as const) {
    await exportAs({ electron, page }, { item, path: join(exportsFolder, name) });
  }
  await backToCasuses(page);
  await shoot('casussen');
  tell('Casus vrijgegeven en bewaard als PDF en als Word-bestand.');
  return {
    pdfs: ['exports/casus.pdf', 'exports/casus-per-partner.pdf'],
    docxs: ['exports/casus.docx', 'exports/casus-per-partner.docx'],
  };
};

const pathOf = (file: string): string => join(exportsFolder, file.replace('exports/', ''));

/** All that a reader or a search engine can get out of the files. */
const contentsOf = async ({ pdfs, docxs }: ExportedCasus): Promise<readonly string[]> => {
  const read: string[] = [];
  for (const pdf of pdfs) {
    const { text, properties } = await readPdf(pathOf(pdf));
    expect(text.length, 'the PDF has a text').toBeGreaterThan(500);
    read.push(text, properties);
  }
  for (const docx of docxs) {
    const bytes = new Uint8Array(readFileSync(pathOf(docx)));
    const files = await docxFiles(bytes);
    read.push(await docxText(bytes), ...[...files.values()].map(({ text }) => text));
  }
  return read;
};

/** Fails when anything that points at the people of the file stands in what was exported. */
export const checkCasus = async (casus: ExportedCasus, file: ExampleCaseFile): Promise<void> => {
  const identifiers = identifiersOf(file, example().school);
  for (const text of await contentsOf(casus)) {
    const found = identifiers.filter((identifier) => stands(identifier, text));
    expect(
      found.map(({ value }) => value),
      'identifiers that stand in an export',
    ).toEqual([]);
    expect(text).not.toMatch(/anoniem/i);
  }
  tell('PDF en Word nagelezen: geen enkele bekende naam, plaats, datum of nummer.');
};
