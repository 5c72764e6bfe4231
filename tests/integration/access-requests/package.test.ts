import { describe, expect, it } from 'vitest';
import { AccessDecision } from '../../../electron/contract/access-requests';
import {
  getRequest,
  saveRequest,
} from '../../../electron/features/access-requests/access-requests-service';
import { composeAccess } from '../../../electron/features/access-requests/compose-access';
import {
  accessFileName,
  previewAccess,
  printAccess,
  recordAccessExport,
} from '../../../electron/features/access-requests/print-access';
import { addNote } from '../casus/support';
import { meet } from '../guardian-contacts/support';
import { openTestVault } from '../support/open-test-vault';
import { ask, canaries, openFile, textOf } from './support';

type Who = 'mother' | 'father' | 'partner' | 'aunt';

const asked = async (who: Who) => {
  const { context } = await openTestVault();
  const file = await openFile(context);
  const { id } = await ask(context, { caseFileId: file.caseFileId, guardianId: file[who] });
  const pages = async (which: 'package' | 'withheld') =>
    textOf(await previewAccess(context, { id, pages: which }));
  return { context, file, id, pages };
};

const decide = async (
  { context, id }: Pick<Awaited<ReturnType<typeof asked>>, 'context' | 'id'>,
  decisions: readonly object[],
) => {
  const { version } = await getRequest(context.read, id);
  return saveRequest(context, {
    id,
    version,
    letter: 'Beste ouder',
    decisions: decisions.map((one) => AccessDecision.parse(one)),
  });
};

describe('what a guardian who asks for the file gets', () => {
  it('is all that both were in, and nothing of the other alone: for the mother', async () => {
    const { pages } = await asked('mother');
    const text = await pages('package');
    for (const seen of [
      canaries.motherAlone,
      canaries.together,
      canaries.motherAgreement,
      canaries.view,
      canaries.motherPhone,
      'Samen spelen lukt.',
    ]) {
      expect(text).toContain(seen);
    }
    for (const kept of [
      canaries.fatherAlone,
      canaries.secretStreet,
      canaries.secretPhone,
      canaries.remark,
      canaries.privateNote,
      canaries.otherChild,
      canaries.stranger,
    ]) {
      expect(text).not.toContain(kept);
    }
    expect(text.toLowerCase()).not.toContain('geheim');
    expect(text.toLowerCase()).not.toContain('werkaantekening');
    expect(text.toLowerCase()).not.toContain('meldcode');
  });

  it('is all that both were in, and nothing of the other alone: for the father', async () => {
    const { pages } = await asked('father');
    const text = await pages('package');
    expect(text).toContain(canaries.fatherAlone);
    expect(text).toContain(canaries.together);
    expect(text).toContain(canaries.secretStreet);
    for (const kept of [
      canaries.motherAlone,
      canaries.motherAgreement,
      canaries.view,
      canaries.motherPhone,
      canaries.otherChild,
      canaries.privateNote,
    ]) {
      expect(text).not.toContain(kept);
    }
  });

  it('has other children, strangers and the phone of the other blacked out, with a count', async () => {
    const { context, id, pages } = await asked('mother');
    expect(await pages('package')).toContain('Noor speelt met █████');
    const { items } = await composeAccess(context, id);
    const note = items.find(({ part }) => part === 'noteObservations');
    expect(note).toMatchObject({ give: 'whole', ground: null, proposed: true });
    expect(note?.blackedOut).toBe(3);
  });

  it('has a town and a street that lead to a secret address blacked out', async () => {
    const { context, file, pages } = await asked('mother');
    await addNote(context, file.caseFileId, {
      observation: `Vader woont nu in ${canaries.secretPlace}, aan de Geheimelaan.`,
    });
    const text = await pages('package');
    expect(text).toContain('Vader woont nu in █████');
    expect(text).not.toContain(canaries.secretPlace);
    expect(text).not.toContain('Geheimelaan');
  });

  it('has a stranger blacked out whose name is clear from a text that stays alone', async () => {
    const { context, file, id, pages } = await asked('mother');
    await meet(context, file.caseFileId, {
      draft: { guardianIds: [file.father], said: 'Mevrouw Testbroek past op.', on: '2025-11-06' },
    });
    await addNote(context, file.caseFileId, { observation: 'Noor wacht tot Testbroek er is.' });
    expect(await pages('package')).toContain('Noor wacht tot █████ er is.');
    const { items } = await composeAccess(context, id);
    expect(items.filter(({ title }) => title.includes('Testbroek'))).toMatchObject([
      { give: 'withhold' },
      { give: 'whole', blackedOut: 1 },
    ]);
  });

  it.each(['partner', 'aunt'] as const)(
    'is nothing by itself without a full right to information (%s): a person decides each item',
    async (who) => {
      const { context, id, pages } = await asked(who);
      const { items } = await composeAccess(context, id);
      expect(new Set(items.map(({ give }) => give))).toEqual(new Set(['withhold']));
      const text = await pages('package');
      for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);

      const note = items.find(({ part }) => part === 'noteObservations');
      await decide({ context, id }, [{ key: note?.key, give: 'whole' }]);
      expect(await pages('package')).toContain('Noor speelt met █████');
    },
  );

  it('never holds a secret address, and nobody can decide that it does', async () => {
    const { context, file, id, pages } = await asked('mother');
    const secret = `guardianDetails:${file.father}`;
    const other = `guardians:${file.father}`;
    await expect(decide({ context, id }, [{ key: secret, give: 'whole' }])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const told = { key: secret, give: 'withhold', ground: 'secretAddress', note: '', told: true };
    await expect(decide({ context, id }, [told])).rejects.toMatchObject({ code: 'INVALID_INPUT' });

    await decide({ context, id }, [{ key: other, give: 'whole' }]);
    const text = await pages('package');
    expect(text).toContain('Joris');
    expect(text).not.toContain(canaries.secretStreet);
    expect(text.toLowerCase()).not.toContain('geheim');
  });

  it('tells what was withheld only where a person says so, and never which', async () => {
    const { context, id, pages } = await asked('mother');
    expect(await pages('package')).not.toContain('Wat u niet krijgt');
    const { items } = await composeAccess(context, id);
    const talk = items.find(
      ({ part, ground }) => part === 'guardianContacts' && ground === 'otherGuardian',
    );
    const withheld = { key: talk?.key, give: 'withhold', ground: 'otherGuardian', told: true };
    await decide({ context, id }, [{ ...withheld, note: 'notitiekanarie' }]);
    const text = await pages('package');
    expect(text).toContain('Gesprekken met ouders: 1 onderdeel.');
    expect(text).not.toContain(canaries.fatherAlone);
    expect(text).not.toContain('notitiekanarie');
    expect(await pages('withheld')).toContain('notitiekanarie');
  });

  it('has an internal list with each ground, and a line on working notes without their text', async () => {
    const { pages } = await asked('mother');
    const text = await pages('withheld');
    expect(text).toContain('geheim adres');
    expect(text).toContain('van de andere ouder alleen');
    expect(text).toContain('voorstel, nog niet beslist');
    expect(text).toContain('Persoonlijke werkaantekeningen horen niet bij het dossier');
    expect(text).not.toContain(canaries.privateNote);
    expect(text.toLowerCase()).not.toContain('meldcode');
  });

  it('leaves only as it was shown, under a name that tells nothing, and is recorded', async () => {
    const { context, id } = await asked('mother');
    const { shownHash } = await composeAccess(context, id);
    const printed = { id, pages: 'package' as const, shownHash };
    expect(await accessFileName(context, printed)).toEqual({ fileName: 'inzage.pdf' });
    expect((await printAccess(context, printed)).html).toContain(canaries.together);

    await decide({ context, id }, []);
    await expect(printAccess(context, printed)).rejects.toMatchObject({ code: 'TEXT_CHANGED' });

    await recordAccessExport(context, { ...printed, contentHash: 'a'.repeat(64) });
    const { exports } = await getRequest(context.read, id);
    expect(exports).toEqual([{ at: '2025-11-12T09:00:00.000Z', fileHash: 'a'.repeat(64) }]);
  });
});
