import { describe, expect, it } from 'vitest';
import { createCasus, listCasus } from '../../../electron/features/casus/casus-service';
import { listLog } from '../../../electron/features/casus/casus-log';
import {
  casusDocx,
  previewCasus,
  casusFileName,
  printCasus,
  recordExport,
} from '../../../electron/features/casus/print-casus';
import { reopenCasus } from '../../../electron/features/casus/release-casus';
import type { OpenContext } from '../../../electron/features/context';
import { docxFiles, docxText } from '../../unit/documents/docx-files';
import { openTestVault } from '../support/open-test-vault';
import { add, casusOf, openFile, released } from './support';

const plantedIdentities =
  `Noor,Nonnie,Noortje,Elisabeth,Voorbeeld,Elske,Willemijn,Fenna,Aylin,Proefsma,Proefschool,Verzonnendam,
Fantasiestad,Lindelaan,1234 AB,06-12345678,0612345678,elske@voorbeeld.test,4 mei 2017,04-05-2017,
Kasper,Vermeulen,Beatrixschool,Apeldoorn,Marloes,06 87654321,8;6,12 maart`
    .split(',')
    .map((planted) => planted.trim());

const everyIdentity = `Noor van 't Voorbeeld (Nonnie), geboren op 4 mei 2017 (04-05-2017), zit op
De Proefschool in Verzonnendam. Noortje Elisabeth staat op de lijst. Noors zus Willemijn speelt mee.
Moeder (Elske) belt 06-12345678 of 0612345678 en mailt elske@voorbeeld.test. Zij wonen aan de Lindelaan 12,
1234 AB Fantasiestad. Juf Fenna ziet dat noor met Aylin Proefsma speelt.
Zijn vriend Kasper Vermeulen (8;6) zat eerst op de Beatrixschool in Apeldoorn. Juf Marloes belde op 12 maart
naar 06 87654321; kasper luisterde mee.`;

const planted = (text: string): string[] =>
  plantedIdentities.filter((one) => text.toLowerCase().includes(one.toLowerCase()));

/** A released casus with every kind of known identity, a question for two partners and facts. */
const fullCasus = async (context: OpenContext) => {
  const file = await openFile(context);
  const casus = await createCasus(context, file);
  await add(context, casus, { section: 'learningQuestion', text: 'Hoe helpt de groep Noor?' });
  await add(context, casus, { source: { kind: 'field', id: 'yearBand' } });
  await add(context, casus, { source: { kind: 'field', id: 'summary' } });
  await add(context, casus, { section: 'behaviourWhen', text: everyIdentity });
  await add(context, casus, { section: 'behaviourWhere', text: ' ' });
  const question = { section: 'partnerQuestion' } as const;
  await add(context, casus, { ...question, partner: 'schoolarts', text: 'Hoe slaapt Noor?' });
  await add(context, casus, { ...question, partner: 'leerplichtambtenaar', text: 'Wat mag?' });
  return { file, casus: await released(context, casus) };
};

describe('exporting', () => {
  it('is for released versions, under a name without a person', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const asked = { id: casus.id, versionNumber: 1, layout: 'whole' } as const;
    await expect(printCasus(context, asked)).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
    await expect(casusDocx(context, asked)).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
    const named = { ...asked, format: 'pdf' } as const;
    await expect(casusFileName(context, named)).rejects.toMatchObject({
      code: 'CASUS_NOT_RELEASED',
    });
    await released(context, casus);
    const { fileName } = await casusFileName(context, named);
    expect(fileName).toMatch(/^casus-[a-z0-9-]+-versie-1\.pdf$/u);
    const printed = await printCasus(context, asked);
    expect(printed.title).toBe(`Casus ${casus.label}`);
    expect(printed.header).toBe(`Casus ${casus.label}`);
    expect(printed.footer).toBe('Versie 1. Voor bekenden kan dit herleidbaar zijn.');
    expect(printed.date).toBe('2025-11-12');
    expect(printed.html).toContain('Versie 1, 12 november 2025');
    expect(printed.html).toContain(
      'Gegevens vervangen, gecontroleerd door intern begeleider op 12 november 2025. ' +
        'Voor bekenden kan dit herleidbaar zijn.',
    );
    expect(printed.html).not.toMatch(/anoniem|niet herleidbaar/i);
    const none = printCasus(context, { ...asked, versionNumber: 2 });
    await expect(none).rejects.toMatchObject({ code: 'CASUS_NOT_RELEASED' });
  });

  it('lets no identity out, known or not, on no page and in no property of either file', async () => {
    const { context } = await openTestVault();
    const { casus } = await fullCasus(context);
    const asked = { id: casus.id, versionNumber: 1 } as const;
    for (const layout of ['whole', 'perPartner', 'log'] as const) {
      const { html } = await printCasus(context, { ...asked, layout });
      expect(planted(html)).toEqual([]);
      const { bytes } = await casusDocx(context, { ...asked, layout });
      for (const [, { text }] of await docxFiles(bytes)) expect(planted(text)).toEqual([]);
    }
  });

  it('prints the sections in their order, with the ground but not its note', async () => {
    const { context } = await openTestVault();
    const { casus } = await fullCasus(context);
    const { html } = await printCasus(context, { id: casus.id, versionNumber: 1, layout: 'whole' });
    const words = [
      'Inbrenger',
      'kernteam',
      'Ouders zijn geïnformeerd',
      'Leervraag',
      'Bouw',
      'Wanneer',
    ];
    const places = [...words, 'Vraag per partner', 'schoolarts', 'leerplichtambtenaar'].map(
      (word) => html.indexOf(word),
    );
    expect(places.every((at) => at > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(html).not.toContain('Gebeld');
    expect(html).not.toContain('<h3>Waar</h3>');
  });

  it('gives each partner a page with the own question alone', async () => {
    const { context } = await openTestVault();
    const { casus } = await fullCasus(context);
    const asked = { id: casus.id, versionNumber: 1, layout: 'perPartner' } as const;
    const { html } = await printCasus(context, asked);
    const [first = '', second = ''] = html.split('<div class="break"></div>');
    expect([first.includes('Hoe slaapt'), first.includes('Wat mag?')]).toEqual([true, false]);
    expect([second.includes('Hoe slaapt'), second.includes('Wat mag?')]).toEqual([false, true]);
    for (const page of [first, second]) {
      expect(page).toContain('Voor bekenden kan dit herleidbaar zijn.');
      expect(page).toContain('Hoe helpt de groep');
    }
    const text = await docxText((await casusDocx(context, asked)).bytes);
    expect(text).toContain('Vraag aan schoolarts');
  });

  it('shows a draft as one, and an earlier version as it was', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const asked = { id: casus.id, layout: 'whole' } as const;
    const draft = await previewCasus(context, { ...asked, versionNumber: null });
    expect(JSON.stringify(draft)).toContain('nog niet gecontroleerd');
    const early = previewCasus(context, { ...asked, versionNumber: 1 });
    await expect(early).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await released(context, casus);
    await reopenCasus(context, casus.id);
    const version = await previewCasus(context, { ...asked, versionNumber: 1 });
    expect(JSON.stringify(version)).toContain('gecontroleerd door intern begeleider');
  });

  it('is recorded with its version, and counted', async () => {
    const { context } = await openTestVault();
    const { file, casus } = await fullCasus(context);
    const contentHash = 'a'.repeat(64);
    const made = { id: casus.id, versionNumber: 1, layout: 'whole', contentHash } as const;
    await recordExport(context, { ...made, format: 'pdf' });
    await recordExport(context, { ...made, format: 'docx' });
    const unknown = recordExport(context, { ...made, versionNumber: 2, format: 'pdf' });
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listCasus(context, file)).toMatchObject([{ exportCount: 2, status: 'released' }]);
    expect((await listLog(context, casus.id)).slice(0, 2)).toMatchObject([
      { action: 'exported', versionNumber: 1 },
      { action: 'exported', versionNumber: 1 },
    ]);
  });
});
