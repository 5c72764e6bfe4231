import { describe, expect, it } from 'vitest';
import { NoteId } from '../../../electron/contract/ids';
import {
  archiveCaseFile,
  getCaseFile,
} from '../../../electron/features/case-files/case-files-service';
import {
  createCasus,
  deleteCasus,
  getCasus,
  listCasus,
  restoreCasus,
} from '../../../electron/features/casus/casus-service';
import { listFieldTexts } from '../../../electron/features/casus/compose-casus';
import { printCasus } from '../../../electron/features/casus/print-casus';
import { releaseCasus } from '../../../electron/features/casus/release-casus';
import { deleteNote } from '../../../electron/features/notes/notes-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { pupilDraft } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { addNote, casusOf, compose, openFile, outcome } from './support';

describe('composing a casus', () => {
  it('makes a draft with a label of its own, equal to no code name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const labels = new Set<string>();
    for (let made = 0; made < 12; made += 1) labels.add((await createCasus(context, file)).label);
    expect(labels.size).toBe(12);
    expect(labels).not.toContain((await getCaseFile(context, file)).codeName);
  });

  it('works for an archived file too', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await archiveCaseFile(context, file);
    expect((await casusOf(context, file, 'Noor speelt.')).parts).toHaveLength(1);
  });

  it('generalises the fields of the file', async () => {
    const { context } = await openTestVault();
    const texts = await listFieldTexts(context, await openFile(context));
    expect(texts.map(({ field, text }) => [field, text])).toEqual([
      ['yearBand', 'middenbouw'],
      ['ageBand', '7 tot 9 jaar'],
      ['supportPhase', 'fase 3: interne hulp, ondersteuningsteam'],
      ['homeLanguage', 'Nederlands en een andere taal'],
      ['summary', 'Noor zoekt in de pauze haar plek.'],
    ]);
  });

  it('takes notes oldest first, without title or date, observation apart from interpretation', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const late = await addNote(context, file, { title: 'Noor', observation: 'Ziet om.' });
    const early = await addNote(context, file, {
      occurredOn: '2025-04-02',
      observation: 'Kijkt eerst.',
      interpretation: 'Zoekt een opening.',
    });
    const draft = await createCasus(context, file);
    const { parts } = await compose(context, draft, { noteIds: [late, early] });
    expect(parts.map(({ heading, sourceText }) => [heading, sourceText])).toEqual([
      ['Observatie, voorjaar van vorig schooljaar', 'Kijkt eerst.\n\nUitleg\nZoekt een opening.'],
      ['Observatie, najaar', 'Ziet om.'],
    ]);
  });

  it('refuses a private working note and a note of another file, and drops a note in the bin', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const secret = await savePrivateNote(context, {
      id: null,
      caseFileId: file,
      version: 0,
      body: 'Alleen voor mij.',
      draft: null,
    });
    const note = await addNote(context, file, { observation: 'Ziet om.' });
    const draft = await createCasus(context, file);
    const wrong = compose(context, draft, { noteIds: [NoteId.parse(secret.id)] });
    await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await deleteNote(context, note);
    expect((await compose(context, draft, { noteIds: [note] })).parts).toEqual([]);
  });

  it('refuses a version that is not the newest', async () => {
    const { context } = await openTestVault();
    const draft = await createCasus(context, await openFile(context));
    await compose(context, draft, { own: 'Eerste.' });
    const second = compose(context, draft, { own: 'Tweede.' });
    await expect(second).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('replaces every kind of known identity and keeps both columns in step', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const source = everyIdentity;
    const casus = await casusOf(context, file, source);
    const [part] = casus.parts;
    expect(part?.segments.map(({ original }) => original).join('')).toBe(source);
    for (const planted of plantedIdentities) {
      expect(outcome(casus).toLowerCase()).not.toContain(planted.toLowerCase());
    }
    expect(outcome(casus)).toContain('het meisje');
    expect(casus).toMatchObject({ leftovers: [], openQuestions: 0 });
    const { id, version, keptSure } = casus;
    await releaseCasus(context, { id, version, keptSure });
    const { html } = await printCasus(context, id);
    expect(
      plantedIdentities.filter((one) => html.toLowerCase().includes(one.toLowerCase())),
    ).toEqual([]);
  });

  it('puts a casus in the bin and takes it out again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    expect(await listCasus(context, file)).toEqual([]);
    await expect(getCasus(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await restoreCasus(context, id)).parts).toHaveLength(1);
    expect(await listCasus(context, file)).toMatchObject([
      { id, openQuestions: 0, exportCount: 0 },
    ]);
  });

  it('is destroyed with its parts when a vault opens thirty days after it went into the bin', async () => {
    const { context, read, advance } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    advance(30 * 24 * 60 * 60 * 1000 - 1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([id]);
    advance(1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([]);
    expect(await read('casus_parts').pluck('id')).toEqual([]);
  });

  it('finds nothing in what the app itself words, and does in the summary', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { schoolId } = await getCaseFile(context, file);
    const names = { firstName: 'Jaar', lastName: 'Middenbouw', prefix: '' };
    await createPupil(context, { schoolId, pupil: pupilDraft({}, names) });
    const { parts } = await compose(context, await createCasus(context, file), {
      fields: ['yearBand', 'ageBand', 'homeLanguage', 'summary'],
    });
    expect(parts.map(({ sourceId, findings }) => [sourceId, findings.length])).toEqual([
      ['yearBand', 0],
      ['ageBand', 0],
      ['homeLanguage', 0],
      ['summary', 1],
    ]);
  });
});

const plantedIdentities =
  `Noor,Nonnie,Noortje,Elisabeth,Voorbeeld,Elske,Willemijn,Fenna,Aylin,Proefsma,Proefschool,Verzonnendam,
Fantasiestad,Lindelaan,1234 AB,06-12345678,0612345678,elske@voorbeeld.test,4 mei 2017,04-05-2017`
    .split(',')
    .map((planted) => planted.trim());

const everyIdentity = `Noor van 't Voorbeeld (Nonnie), geboren op 4 mei 2017 (04-05-2017), zit op
De Proefschool in Verzonnendam. Noortje Elisabeth staat op de lijst. Noors zus Willemijn speelt mee.
Moeder (Elske) belt 06-12345678 of 0612345678 en mailt elske@voorbeeld.test. Zij wonen aan de Lindelaan 12,
1234 AB Fantasiestad. Juf Fenna ziet dat noor met Aylin Proefsma speelt.`;
