import { describe, expect, it } from 'vitest';
import { NoteId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCasus, getCasus } from '../../../electron/features/casus/casus-service';
import { listSources } from '../../../electron/features/casus/sources';
import { deleteNote } from '../../../electron/features/notes/notes-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { pupilDraft } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { add, addNote, openFile, retype } from './support';

const texts = ({ parts }: { parts: readonly { sourceText: string }[] }): string[] =>
  parts.map(({ sourceText }) => sourceText);

describe('pulling in', () => {
  it('offers the fields of the file, generalised, and its notes, newest first', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const early = await addNote(context, file, {
      occurredOn: '2025-04-02',
      title: 'Gesprek over Noor',
      observation: 'Kijkt eerst.',
    });
    const late = await addNote(context, file, { observation: 'Ziet\nom. '.repeat(60) });
    const items = await listSources(context, file);
    expect(
      items.map(({ kind, heading, excerpt }) => [kind, heading, excerpt.slice(0, 40)]),
    ).toEqual([
      ['field', 'Bouw', 'middenbouw'],
      ['field', 'Leeftijd', '7 tot 9 jaar'],
      ['field', 'Ondersteuning', 'fase 3: interne hulp, ondersteuningsteam'],
      ['field', 'Thuistaal', 'Nederlands en een andere taal'],
      ['field', 'Samenvatting', 'Noor zoekt in de pauze haar plek.'],
      ['note', 'Observatie, najaar', 'Ziet om. Ziet om. Ziet om. Ziet om. Ziet'],
      ['note', 'Observatie, voorjaar van vorig schooljaar', 'Gesprek over Noor: Kijkt eerst.'],
    ]);
    expect(items.slice(5).map(({ id, when }) => [id, when])).toEqual([
      [late, '2025-11-06'],
      [early, '2025-04-02'],
    ]);
    expect(Math.max(...items.map(({ excerpt }) => excerpt.length))).toBe(200);
  });

  it('takes a note without its title or day, observation apart from interpretation, with its source', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const note = await addNote(context, file, {
      title: 'Noor',
      occurredOn: '2025-04-02',
      observation: 'Kijkt eerst.',
      interpretation: 'Zoekt een opening.',
    });
    const source = { kind: 'note', id: note } as const;
    const casus = await add(context, await createCasus(context, file), { source, text: 'niet' });
    const label = 'Observatie, voorjaar van vorig schooljaar';
    expect(casus.parts).toMatchObject([
      {
        heading: label,
        source: { ...source, label, takenAt: '2025-11-12T09:00:00.000Z' },
        sourceText: 'Kijkt eerst.\n\nUitleg\nZoekt een opening.',
      },
    ]);
    // A copy: what becomes of the note later changes nothing here.
    await deleteNote(context, note);
    expect((await getCasus(context, casus.id)).parts).toHaveLength(1);
  });

  it('counts a line end as one character, as the editor does', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const note = await addNote(context, file, { observation: 'Eerst.\r\nDan zwaait Noor.' });
    const source = { kind: 'note', id: note } as const;
    const casus = await add(context, await createCasus(context, file), { source });
    expect(casus.parts[0]).toMatchObject({
      sourceText: 'Eerst.\nDan zwaait Noor.',
      findings: [{ start: 18, end: 22 }],
    });
    const { parts } = await retype(context, casus, 'Een.\r\nTwee.');
    expect(texts({ parts })).toEqual(['Een.\nTwee.']);
  });

  it('refuses a private working note, a note in the bin and one of another file', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const secret = await savePrivateNote(context, {
      id: null,
      caseFileId: file,
      version: 0,
      body: 'Alleen voor mij.',
      draft: null,
    });
    const binned = await addNote(context, file, { observation: 'Ziet om.' });
    await deleteNote(context, binned);
    const casus = await createCasus(context, file);
    for (const id of [NoteId.parse(secret.id), binned, 'summary', 'privateNotes']) {
      const wrong = add(context, casus, { source: { kind: 'note', id } });
      await expect(wrong).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const field = add(context, casus, { source: { kind: 'field', id: 'birthDate' } });
    await expect(field).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('finds nothing in what the app itself words, and does once a person typed in it', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { schoolId } = await getCaseFile(context, file);
    const names = { firstName: 'Jaar', lastName: 'Middenbouw', prefix: '' };
    await createPupil(context, { schoolId, pupil: pupilDraft({}, names) });
    const casus = await createCasus(context, file);
    for (const id of ['yearBand', 'ageBand', 'homeLanguage', 'summary'] as const) {
      await add(context, casus, { source: { kind: 'field', id } });
    }
    const full = await getCasus(context, casus.id);
    expect(full.parts.map(({ source, findings }) => [source?.id, findings.length])).toEqual([
      ['yearBand', 0],
      ['ageBand', 0],
      ['homeLanguage', 0],
      ['summary', 1],
    ]);
    const typed = await retype(context, full, 'middenbouw, met Noor');
    expect(typed.parts[0]?.findings.map(({ surface }) => surface)).toContain('Noor');
  });
});
