import { describe, expect, it } from 'vitest';
import { oppSections } from '../../../electron/contract/opp-sections';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import { isBlank, plainWords, wordsIn } from '../../../electron/features/opp/rules/words';
import { contentWith, idOf } from './support/content';

describe('words', () => {
  it.each(['', ' \n\t', '-', '…', '?!', '— / —'])('are not in %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '4', '- é -', 'نعم'])('are in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it('lose case, accents and punctuation', () => {
    expect(plainWords('Één VMBO-basis, "groep 8".')).toEqual([
      'een',
      'vmbo',
      'basis',
      'groep',
      '8',
    ]);
  });
});

describe('the length of a section', () => {
  it('is nothing while nothing was written', () => {
    const content = emptyOppContent();
    expect(oppSections.map((section) => wordsIn(section, content[section]))).toEqual(
      oppSections.map(() => 0),
    );
  });

  it('counts what was typed: no days, coded values, ids or sources', () => {
    const source = {
      kind: 'note',
      id: idOf(1),
      label: 'Observatie, 12 maart 2026',
      takenAt: '',
    } as const;
    const { factors, goals, actions, outflow } = contentWith({
      factors: { sources: [source] },
      outflow: { rationale: 'Groeit  gestaag – verder.\nLeest.' },
    });
    expect(wordsIn('factors', factors)).toBe(6);
    expect(wordsIn('goals', goals)).toBe(4 + 4 + 4 + 4 + 4 + 2);
    expect(wordsIn('actions', actions)).toBe(3 + 2 + 5);
    expect(wordsIn('outflow', outflow)).toBe(4);
  });
});
