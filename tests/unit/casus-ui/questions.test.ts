import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../renderer/features/casus/hits/questions';
import { timesOf, wordsAround } from '../../../renderer/features/casus/hits/hit-words';
import { casusOf, finding, part } from './support';

const open = { state: 'open', certainty: 'question', proposal: 'een klasgenoot' } as const;

describe('the questions of a casus', () => {
  it('ask about equal words once, however they are written', () => {
    const text = 'Aylin en aylin en Sem.';
    const aylin = { ...open, reason: 'person' };
    const casus = casusOf(
      part(text, {
        findings: [
          finding(text, { ...aylin, surface: 'Aylin' }),
          finding(text, { ...aylin, surface: 'aylin' }),
          finding(text, { ...aylin, surface: 'Sem' }),
        ],
      }),
    );
    expect(questionsOf(casus).map(({ first, times }) => [first.finding.surface, times])).toEqual([
      ['Aylin', 2],
      ['Sem', 1],
    ]);
  });

  it('ask at each place about a name that is also an ordinary word', () => {
    const text = 'roos en roos';
    const roos = { ...open, reason: 'ordinary-word', surface: 'roos' };
    const casus = casusOf(
      part(text, { findings: [finding(text, roos), finding(text, { ...roos, start: 8 })] }),
    );
    expect(questionsOf(casus).map(({ times }) => times)).toEqual([1, 1]);
    const [first] = casus.parts[0]?.findings ?? [];
    expect(first === undefined ? 0 : timesOf(casus, first)).toBe(2);
  });

  it('leave out what was answered', () => {
    const text = 'Noor';
    expect(
      questionsOf(casusOf(part(text, { findings: [finding(text, { surface: 'Noor' })] }))),
    ).toEqual([]);
  });
});

it('the words around a hit are cut at blanks', () => {
  const sourceText = `${'woord '.repeat(10)}Noor${' woord'.repeat(10)}`;
  const [before, after] = wordsAround({ sourceText }, { start: 60, end: 64 });
  expect(before).toMatch(/^… (woord )+$/u);
  expect(after).toMatch(/^( woord)+ …$/u);
  expect(wordsAround({ sourceText: 'Noor zit' }, { start: 0, end: 4 })).toEqual(['', ' zit']);
});
