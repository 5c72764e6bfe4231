import { describe, expect, it } from 'vitest';
import { search } from '../../../electron/contract/search';
import {
  removeSignal,
  restoreSignal,
} from '../../../electron/features/concern-signals/concern-signals-service';
import { addSignal, changeSignal } from '../concern-signals/support';
import { meet } from '../guardian-contacts/support';
import { lineOf, openFilledVault } from './support/filled-vault';

const noor = { firstName: 'Noor', lastName: 'Voorbeeld' };

const openOne = async () => {
  const vault = await openFilledVault();
  const school = await vault.school();
  const file = await vault.file(school, { name: noor, codeName: 'Lantaarn' });
  const lines = async (query: string, namesHidden = false): Promise<string[]> => {
    const hits = await vault.search(school, query, { namesHidden });
    expect(search['search.find'].output.parse({ hits }).hits).toHaveLength(hits.length);
    return hits.map(lineOf);
  };
  return { vault, school, file, lines };
};

describe('finding signals', () => {
  it('by fact, explanation and situation', async () => {
    const { vault, file, lines } = await openOne();
    await addSignal(vault.context, file, {
      fact: 'Zat alleen op de bank.',
      interpretation: 'Mist haar vriendin.',
      situation: 'Buiten, na het eten.',
    });
    const line = 'signal Lantaarn: wellBeing 2025-11-10 | ';
    expect(await lines('bank')).toEqual([
      `${line}Zat alleen op de [bank]. Mist haar vriendin. Buiten, na het eten.`,
    ]);
    expect(await lines('vriendin')).toHaveLength(1);
    expect(await lines('buiten eten')).toHaveLength(1);
  });

  it('by their newest text, and not out of the bin', async () => {
    const { vault, file, lines } = await openOne();
    const signal = await addSignal(vault.context, file, { fact: 'Klimrek.' });
    await changeSignal(vault.context, signal, { fact: 'Schommel.' });
    expect(await lines('klimrek')).toEqual([]);
    expect(await lines('schommel')).toHaveLength(1);
    await removeSignal(vault.context, signal.id);
    expect(await lines('schommel')).toEqual([]);
    await restoreSignal(vault.context, signal.id);
    expect(await lines('schommel')).toHaveLength(1);
  });

  it('of the school that is worked in alone', async () => {
    const { vault, file } = await openOne();
    await addSignal(vault.context, file, { fact: 'Klimrek.' });
    const other = await vault.school('De Andere');
    expect(await vault.search(other, 'klimrek')).toEqual([]);
  });
});

describe('finding contacts with guardians', () => {
  it('by what was said and how it goes on', async () => {
    const { vault, file, lines } = await openOne();
    await meet(vault.context, file, {
      draft: {
        kind: 'homeVisit',
        said: 'Thuis leest zij graag.',
        followUp: 'Boeken meegeven.',
        followUpOn: '2025-11-20',
      },
    });
    const [line = ''] = await lines('leest');
    expect(line).toMatch(/^contact Lantaarn: homeVisit .*Thuis \[leest\] zij graag\./u);
    expect(await lines('boeken meegeven')).toHaveLength(1);
  });
});

describe('in the privacy view', () => {
  it('names in contacts and signals are replaced, and one found by a name alone is no hit', async () => {
    const { vault, school, file, lines } = await openOne();
    await addSignal(vault.context, file, { fact: 'Noor huilde bij het hek.' });
    await meet(vault.context, file, { draft: { said: 'Noor huilde ook thuis.' } });
    const hits = await vault.search(school, 'huilde', { namesHidden: true });
    expect(hits.map(({ type }) => type).toSorted()).toEqual(['concernSignal', 'guardianContact']);
    expect(JSON.stringify(hits)).not.toMatch(/noor|voorbeeld/iu);
    expect(JSON.stringify(hits)).toContain('Casus Lantaarn');
    expect(await lines('noor', true)).toEqual([]);
    expect((await lines('noor')).length).toBeGreaterThan(2);
  });
});
