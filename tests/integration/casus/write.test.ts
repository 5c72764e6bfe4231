import { describe, expect, it } from 'vitest';
import { CasusId, CasusPartId, NoteId } from '../../../electron/contract/ids';
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
import { checkPart } from '../../../electron/features/casus/check-part';
import { listSources } from '../../../electron/features/casus/sources';
import {
  movePart,
  removePart,
  restorePart,
  savePart,
  writeFacts,
} from '../../../electron/features/casus/write-casus';
import { deleteNote } from '../../../electron/features/notes/notes-service';
import { savePrivateNote } from '../../../electron/features/notes/private-notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { pupilDraft } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import { add, addNote, answer, casusOf, openFile, outcome, retype } from './support';

/** Who sits in a kernteam (domain.md section 2), and whom it asks. */
const partners =
  `GGD-verpleegkundige,schoolarts,CJG-coach,leerplichtambtenaar,SWV-consulent,Veilig Thuis,Beschermtafel,
IB’er,directeur,logopedist,Intern begeleider,orthopedagoog,kinderfysiotherapeut,wijkteam,schoolmaatschappelijk werk`
    .split(',')
    .map((partner) => partner.trim());

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

const texts = ({ parts }: { parts: readonly { sourceText: string }[] }): string[] =>
  parts.map(({ sourceText }) => sourceText);

const idsOf = (casus: { id: string; parts: readonly { id: string }[] }, at: number) => ({
  id: CasusId.parse(casus.id),
  partId: CasusPartId.parse(casus.parts[at]?.id),
});

describe('a casus', () => {
  it('is made as a draft with a label of its own, equal to no code name', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const labels = new Set<string>();
    for (let made = 0; made < 12; made += 1) labels.add((await createCasus(context, file)).label);
    expect(labels.size).toBe(12);
    expect(labels).not.toContain((await getCaseFile(context, file)).codeName);
  });

  it('can be made of an archived file too', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await archiveCaseFile(context, file);
    expect((await casusOf(context, file, 'Noor speelt.')).parts).toHaveLength(1);
  });

  it('remembers meeting and basis', async () => {
    const { context } = await openTestVault();
    const { id } = await createCasus(context, await openFile(context));
    const meeting = { kind: 'kernteam', on: '2025-12-04' } as const;
    const basis = { kind: 'withoutGuardians', on: '2025-11-10', note: 'Niet bereikbaar.' } as const;
    await writeFacts(context, { id: CasusId.parse(id), meeting, basis });
    expect(await getCasus(context, id)).toMatchObject({ meeting, basis, version: 2 });
    await writeFacts(context, { id: CasusId.parse(id), meeting, basis: null });
    expect((await getCasus(context, id)).basis).toBeNull();
  });

  it('goes into the bin and comes out of it again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    expect(await listCasus(context, file)).toEqual([]);
    await expect(getCasus(context, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await restoreCasus(context, id)).parts).toHaveLength(1);
    expect(await listCasus(context, file)).toMatchObject([
      { id, openQuestions: 0, exportCount: 0, versionNumber: 1 },
    ]);
  });

  it('is destroyed with its parts when a vault opens thirty days after it went into the bin', async () => {
    const { context, read, advance } = await openTestVault();
    const file = await openFile(context);
    const { id } = await casusOf(context, file, 'Noor speelt.');
    await deleteCasus(context, id);
    advance(THIRTY_DAYS - 1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([id]);
    advance(1);
    await tidyOpenVault(context);
    expect(await read('casus').pluck('id')).toEqual([]);
    expect(await read('casus_parts').pluck('id')).toEqual([]);
  });
});

describe('writing', () => {
  it('puts parts in the order of the template, and each at the end of its section', async () => {
    const { context } = await openTestVault();
    const empty = await createCasus(context, await openFile(context));
    await add(context, empty, { section: 'tried', text: 'vijf' });
    await add(context, empty, { section: 'learningQuestion', text: 'een' });
    await add(context, empty, { section: 'behaviourWhenNot', text: 'vier' });
    await add(context, empty, { section: 'context', text: 'twee' });
    const casus = await add(context, empty, { section: 'context', text: 'drie' });
    expect(texts(casus)).toEqual(['een', 'twee', 'drie', 'vier', 'vijf']);
  });

  it('saves a text, and refuses one that is older than what is stored', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Eerste.');
    const second = await retype(context, casus, 'Tweede.');
    expect(second.parts).toMatchObject([{ sourceText: 'Tweede.', version: 2 }]);
    const stale = retype(context, casus, 'Ouder.');
    await expect(stale).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('keeps decisions on words that stay, and asks again where the words beside a kept name change', async () => {
    const { context } = await openTestVault();
    const first = await casusOf(
      context,
      await openFile(context),
      'Zij kreeg een roos. Noor lacht.',
    );
    const asked = await answer(context, first, { surface: 'roos', choice: 'keep' });
    const decided = await answer(context, asked, { surface: 'Noor', replacement: 'De leerling' });
    const longer = await retype(
      context,
      decided,
      'Nieuw begin. Zij kreeg een roos. Noor lacht. Nog iets.',
    );
    expect(longer.openQuestions).toBe(0);
    expect(outcome(longer)).toBe('Nieuw begin. Zij kreeg een roos. De leerling lacht. Nog iets.');
    const changed = await retype(context, longer, 'Zij is met roos. Noor lacht.');
    expect(changed.openQuestions).toBe(1);
  });

  it('takes a part out, gives it its place again, and destroys it after thirty days', async () => {
    const { context, advance } = await openTestVault();
    const file = await openFile(context);
    const one = await casusOf(context, file, 'een');
    await add(context, one, { text: 'twee' });
    const casus = await add(context, one, { text: 'drie' });
    const second = idsOf(casus, 1);
    expect(texts(await removePart(context, second))).toEqual(['een', 'drie']);
    await expect(removePart(context, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(texts(await restorePart(context, second))).toEqual(['een', 'twee', 'drie']);
    await removePart(context, second);
    advance(THIRTY_DAYS);
    await tidyOpenVault(context);
    await expect(restorePart(context, second)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('moves a part within its section and to another one', async () => {
    const { context } = await openTestVault();
    const one = await casusOf(context, await openFile(context), 'een');
    await add(context, one, { text: 'weg' });
    await add(context, one, { text: 'twee' });
    const casus = await add(context, one, { text: 'drie' });
    await removePart(context, idsOf(casus, 1));
    const moved = idsOf(casus, 3);
    const place = { section: 'context', partner: null } as const;
    expect(texts(await movePart(context, { ...moved, ...place, index: 0 }))).toEqual([
      'drie',
      'een',
      'twee',
    ]);
    expect(texts(await movePart(context, { ...moved, ...place, index: 1 }))).toEqual([
      'een',
      'drie',
      'twee',
    ]);
    const asked = await movePart(context, {
      ...moved,
      section: 'partnerQuestion',
      partner: 'schoolarts',
      index: 9,
    });
    expect(asked.parts.at(-1)).toMatchObject({ partner: 'schoolarts', heading: 'schoolarts' });
    const back = await movePart(context, { ...moved, section: 'tried', partner: 'x', index: 0 });
    expect(back.parts.at(-1)).toMatchObject({ section: 'tried', partner: null, heading: '' });
  });

  it('asks a function for a partner, and refuses a name', async () => {
    const { context } = await openTestVault();
    const casus = await createCasus(context, await openFile(context));
    const question = { section: 'partnerQuestion', text: 'Wat kunt u doen?' } as const;
    const missing = add(context, casus, question);
    await expect(missing).rejects.toMatchObject({ code: 'PARTNER_MISSING' });
    const named = add(context, casus, { ...question, partner: 'juf Fenna' });
    await expect(named).rejects.toMatchObject({ code: 'PARTNER_IS_A_NAME' });
    for (const partner of partners) await add(context, casus, { ...question, partner });
    const { parts, leftovers } = await getCasus(context, casus.id);
    expect(parts.map(({ partner }) => partner)).toEqual(partners);
    expect(leftovers).toEqual([]);
  });

  it('refuses a part of another casus', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const [mine, other] = [
      await casusOf(context, file, 'een'),
      await casusOf(context, file, 'twee'),
    ];
    const mixed = { ...idsOf(mine, 0), partId: idsOf(other, 0).partId };
    for (const call of [
      savePart(context, { ...mixed, version: 1, text: 'x' }),
      removePart(context, mixed),
      movePart(context, { ...mixed, section: 'tried', partner: null, index: 0 }),
      checkPart(context, { ...mixed, text: 'x' }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('checking while typing', () => {
  it('marks an unsaved text as it would be saved, and stores nothing', async () => {
    const { context, read } = await openTestVault();
    const first = await casusOf(context, await openFile(context), 'Zij kreeg een roos.');
    const casus = await answer(context, first, { surface: 'roos', choice: 'keep' });
    const before = await read('casus_parts').select();
    const text = 'Zij kreeg een roos. Noor lacht.';
    const checked = await checkPart(context, { ...idsOf(casus, 0), text });
    expect(checked.findings).toMatchObject([
      { surface: 'roos', state: 'keep', known: true },
      { surface: 'Noor', state: 'replace', known: true },
    ]);
    expect(checked.segments.map((segment) => segment.original).join('')).toBe(text);
    expect(checked.segments.map((segment) => segment.text).join('')).toBe(
      'Zij kreeg een roos. Het meisje lacht.',
    );
    expect(await read('casus_parts').select()).toEqual(before);
  });
});

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
