import { describe, expect, it } from 'vitest';
import { CasusId } from '../../../electron/contract/ids';
import { getCasus } from '../../../electron/features/casus/casus-service';
import {
  exempt,
  forget,
  listRemembered,
  markMissed,
} from '../../../electron/features/casus/remember';
import { openTestVault } from '../support/open-test-vault';
import { casusOf, openFile, outcome, place } from './support';

describe('what is remembered for the file', () => {
  it('finds a marked word everywhere, also in another casus, until it is taken back', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Op zwemclub de Wervel. Daarna weer de wervel in.');
    const other = await casusOf(context, file, 'De Wervel is ver.');
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'de Wervel',
      tag: 'ORGANISATION',
      replacement: 'de club',
    });
    expect(outcome(marked)).not.toMatch(/wervel/i);
    expect(outcome(await getCasus(context, other.id))).not.toContain('Wervel');
    const { terms } = await listRemembered(context, file);
    expect(terms).toMatchObject([{ value: 'de Wervel', byRole: 'careCoordinator' }]);
    const rememberedId = terms[0]?.id ?? '';
    const forgotten = await forget(context, { id: CasusId.parse(casus.id), rememberedId });
    expect(outcome(forgotten)).toMatch(/de wervel in/);
    expect(await listRemembered(context, file)).toEqual({ terms: [], exemptions: [] });
  });

  it('takes the newest words for a word that is marked again', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Daarna naar Wervelweide.');
    const id = CasusId.parse(casus.id);
    const word = { id, value: 'Wervelweide' } as const;
    await markMissed(context, { ...word, tag: 'PERSON', replacement: null });
    const again = await markMissed(context, { ...word, tag: 'LOCATION', replacement: 'een dorp' });
    expect(outcome(again)).toBe('Daarna naar een dorp.');
    expect((await listRemembered(context, file)).terms).toMatchObject([{ tag: 'LOCATION' }]);
  });

  it('gives a marked day, age or address its own tag and words', async () => {
    const { context } = await openTestVault();
    const casus = await casusOf(
      context,
      await openFile(context),
      'Sinds de grote brand is het zo.',
    );
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'de grote brand',
      tag: 'DATE',
      replacement: null,
    });
    expect(outcome(marked)).toBe('Sinds [datum] is het zo.');
    expect(marked.parts[0]?.findings).toMatchObject([{ tag: 'DATE', known: true }]);
  });

  it('calls a word "not identifying" with a reason, in every casus of the file', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zijn broertje Kasper is blij.');
    const other = await casusOf(context, file, 'Zijn broertje Kasper is boos.');
    const reason = 'Een figuur uit een boek.';
    const left = await exempt(context, { ...place(casus, 'Kasper'), reason });
    expect(outcome(left)).toContain('Kasper');
    expect(outcome(await getCasus(context, other.id))).toContain('Kasper');
    expect((await listRemembered(context, file)).exemptions).toMatchObject([
      { surface: 'Kasper', tag: 'PERSON', reason },
    ]);
  });

  it('never lets a known name be called "not identifying"', async () => {
    const { context } = await openTestVault();
    const file = await openFile(context);
    const casus = await casusOf(context, file, 'Zij kreeg een roos van Aylin.');
    for (const surface of ['roos', 'Aylin']) {
      const known = exempt(context, { ...place(casus, surface), reason: 'Mag wel.' });
      await expect(known).rejects.toMatchObject({ code: 'IDENTITY_KNOWN' });
    }
    const marked = await markMissed(context, {
      id: CasusId.parse(casus.id),
      value: 'kreeg',
      tag: 'ORGANISATION',
      replacement: null,
    });
    expect(marked.parts[0]?.findings.every(({ known }) => known)).toBe(true);
  });
});
