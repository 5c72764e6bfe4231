import { describe, expect, it } from 'vitest';
import { CasusId, CasusPartId } from '../../../electron/contract/ids';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { updateCaseFile } from '../../../electron/features/case-files/save-case-file';
import { createCasus, deleteCasus, getCasus } from '../../../electron/features/casus/casus-service';
import { printCasus } from '../../../electron/features/casus/print-casus';
import { reopenCasus } from '../../../electron/features/casus/release-casus';
import { answerMeter, exempt, markMissed } from '../../../electron/features/casus/remember';
import { movePart, removePart, writeFacts } from '../../../electron/features/casus/write-casus';
import { tidyOpenVault } from '../../../electron/features/tidy-open-vault';
import { caseFileDraft, guardian } from '../case-files/invented';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  answer,
  casusOf,
  openFile,
  outcome,
  place,
  release,
  released,
  retype,
  withBasis,
  withClassList,
} from './support';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

describe('releasing', () => {
  it('is refused while empty, while a question is open and for another version', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const empty = await createCasus(context, file);
    await expect(release(context, empty)).rejects.toMatchObject({ code: 'CASUS_EMPTY' });
    const open = await casusOf(context, file, 'Zij kreeg een roos.');
    await expect(release(context, open)).rejects.toMatchObject({
      code: 'QUESTIONS_OPEN',
      details: { open: 1 },
    });
    const old = { ...open, version: open.version - 1 };
    await expect(release(context, old)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  it('is refused while a typed replacement holds a known name', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan speelt Aylin mee.');
    const typed = await answer(context, casus, {
      surface: 'Aylin',
      replacement: 'vriendin van Noor',
    });
    await expect(release(context, typed)).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });

  it('is refused until the meter is answered, a basis is given and it was read aloud', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    await withClassList(context, file, [{ yearGroup: '8' }]);
    const casus = await casusOf(context, file, 'In groep 8 gaat het goed.');
    await expect(release(context, casus)).rejects.toMatchObject({
      code: 'METER_UNANSWERED',
      details: { matching: 1, minimum: 5 },
    });
    const id = CasusId.parse(casus.id);
    const answered = await answerMeter(context, { id, reason: 'Nodig voor de vraag.' });
    await expect(release(context, answered)).rejects.toMatchObject({ code: 'BASIS_MISSING' });
    const basis = { kind: 'withoutGuardians', on: '2025-11-10', note: ' ' } as const;
    const meeting = { kind: null, on: null };
    const unexplained = await writeFacts(context, { id, meeting, basis });
    await expect(release(context, unexplained)).rejects.toMatchObject({ code: 'BASIS_MISSING' });
    const full = await withBasis(context, unexplained);
    const silent = release(context, full, { readAloud: false });
    await expect(silent).rejects.toMatchObject({ code: 'NOT_READ_ALOUD' });
    expect((await release(context, full)).status).toBe('released');
  });

  it('takes a kept sure name along only when the person confirmed that very number', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    const kept = await withBasis(
      context,
      await answer(context, casus, { surface: 'Noor', choice: 'keep' }),
    );
    const unaware = release(context, kept, { keptSure: 0 });
    await expect(unaware).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
    expect((await release(context, kept)).status).toBe('released');
  });

  it('records function and day, and takes no more changes until it is reopened', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await released(context, await casusOf(context, file, 'Dan zwaait Noor.'));
    expect(casus).toMatchObject({
      status: 'released',
      versionNumber: 1,
      checkedByRole: 'careCoordinator',
      checkedOn: '2025-11-12',
    });
    expect(casus.checklist.every(({ open }) => open === 0)).toBe(true);
    const id = CasusId.parse(casus.id);
    const part = { id, partId: CasusPartId.parse(casus.parts[0]?.id) };
    for (const change of [
      add(context, casus, { text: 'Iets anders.' }),
      retype(context, casus, 'Iets anders.'),
      removePart(context, part),
      movePart(context, { ...part, section: 'tried', partner: null, index: 0 }),
      answer(context, casus, { surface: 'Noor', choice: 'keep' }),
      exempt(context, { ...place(casus, 'Noor'), reason: 'x' }),
      markMissed(context, { id, value: 'zwaait', tag: 'PERSON', replacement: null }),
      answerMeter(context, { id, reason: 'x' }),
      writeFacts(context, { id, meeting: casus.meeting, basis: null }),
      release(context, casus),
    ]) {
      await expect(change).rejects.toMatchObject({ code: 'CASUS_RELEASED' });
    }
    const reopened = await reopenCasus(context, casus.id);
    expect(reopened).toMatchObject({ status: 'draft', checkedOn: null, versionNumber: 2 });
    expect((await retype(context, reopened, 'Iets anders.')).parts).toHaveLength(1);
    expect((await reopenCasus(context, casus.id)).versionNumber).toBe(2);
  });
});

describe('versions', () => {
  it('stay as they were checked, each with its own number, text and hash', async () => {
    const { context, advance } = await openTestVault();
    const file = await openFile(context);
    const first = await released(context, await casusOf(context, file, 'Dan zwaait Noor.'));
    advance(1000);
    const draft = await retype(context, await reopenCasus(context, first.id), 'Nu lacht Noor.');
    const second = await release(context, draft);
    expect(second.versions.map(({ number }) => number)).toEqual([2, 1]);
    const [newest, oldest] = (await getCasus(context, first.id)).versions;
    expect(newest?.contentHash).not.toBe(oldest?.contentHash);
    expect(oldest).toMatchObject({ label: first.label, releasedAt: '2025-11-12T09:00:00.000Z' });
    const print = (versionNumber: number) =>
      printCasus(context, { id: first.id, versionNumber, layout: 'whole' });
    expect((await print(1)).html).toContain('Dan zwaait het meisje.');
    expect((await print(2)).html).toContain('Nu lacht het meisje.');
  });

  it('have the same hash for the same text', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(context, await openFile(context), 'Dan zwaait Noor.');
    await released(context, casus);
    const again = await release(context, await reopenCasus(context, casus.id));
    expect(again.versions[0]?.contentHash).toBe(again.versions[1]?.contentHash);
  });

  it('are changed by nobody, and neither is the log', async () => {
    const { context, write } = await openTestVault();
    const file = await openFile(context);
    await released(context, await casusOf(context, file, 'Dan zwaait Noor.'));
    for (const table of ['casus_versions', 'casus_log']) {
      await expect(write(table).update({ at: 'x' }).catch(fail)).resolves.toBe('refused');
      await expect(write(table).del().catch(fail)).resolves.toBe('refused');
    }
    await expect(write('casus_versions').update({ content: '{}' }).catch(fail)).resolves.toBe(
      'refused',
    );
  });

  it('go with their casus when it is destroyed', async () => {
    const { context, read, advance } = await openTestVault();
    const file = await openFile(context);
    const { id } = await released(context, await casusOf(context, file, 'Dan zwaait Noor.'));
    await deleteCasus(context, id);
    advance(THIRTY_DAYS);
    await tidyOpenVault(context);
    for (const table of ['casus', 'casus_versions', 'casus_log', 'casus_parts']) {
      expect(await read(table).select()).toEqual([]);
    }
  });

  it('still hide a name that left the vault after the release', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await released(context, await casusOf(context, file, 'Dan belt Elske.'));
    const { version } = await getCaseFile(context, file);
    await updateCaseFile(context, { id: file, version, draft: caseFileDraft() });
    expect(outcome(await getCasus(context, id))).toBe('Dan belt de moeder.');
    const { html } = await printCasus(context, { id, versionNumber: 1, layout: 'whole' });
    expect(html).not.toContain('Elske');
  });

  it('do not leave once a name in them has become known', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await released(context, await casusOf(context, file, 'Dan belt berendina op.'));
    const { version } = await getCaseFile(context, file);
    const draft = caseFileDraft({ guardians: [guardian('Berendina')] });
    await updateCaseFile(context, { id: file, version, draft });
    const late = printCasus(context, { id, versionNumber: 1, layout: 'whole' });
    await expect(late).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });

  it('do not leave either once somebody marked a word in them as missed', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const { id } = await released(
      context,
      await casusOf(context, file, 'Dan naar de wervelweide.'),
    );
    const { id: other } = await casusOf(context, file, 'Iets anders.');
    const word = { value: 'wervelweide', tag: 'LOCATION', replacement: null } as const;
    await markMissed(context, { id: CasusId.parse(other), ...word });
    const late = printCasus(context, { id, versionNumber: 1, layout: 'whole' });
    await expect(late).rejects.toMatchObject({ code: 'IDENTITY_LEFT' });
  });
});

const fail = (error: unknown): string => (error instanceof Error ? 'refused' : 'other');
