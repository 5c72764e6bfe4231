/** Names under five letters, mistyped: a capital tells, and no word or other name may be meant. */
import { describe, expect, it } from 'vitest';
import { compileIdentity } from '../../../electron/deidentify';
import { identifyOne } from './engine';

/** What of a text is taken for this name with an error in it. */
function mistyped(firstName: string, text: string): readonly string[] {
  const matcher = compileIdentity({ pupil: { firstName } });
  return identifyOne(text, { matcher })
    .filter(({ reason }) => reason === 'typo')
    .map(({ surface, certainty }) => `${surface} ${certainty}`);
}

describe('a short name with one error', () => {
  it.each([
    ['Noor', 'Toen ging Onor weer zitten.', ['Onor sure']],
    ['Joep', 'We zagen dat Jeop lachte.', ['Jeop sure']],
    ['Loes', 'Toen kwam Looes binnen.', ['Looes sure']],
    ['Thijs', 'Toen kwam Thijjs binnen.', ['Thijjs sure']],
    ['Joep', 'Gym ging goed. Jeop rende mee.', ['Jeop question']],
  ])('is that name: %s in "%s"', (name, text, found) => {
    expect(mistyped(name, text)).toEqual(found);
  });

  it.each([
    ['in lower case', 'Joep', 'toen ging jeop weer zitten'],
    ['a word', 'Lars', 'In de gang staat een paar Laars.'],
    ['a word at the start', 'Lars', 'Laars kwijt geraakt.'],
    ['another name', 'Sara', 'Toen ging Saar weer zitten.'],
    ['another name, a letter less', 'Noah', 'Toen ging Noa weer zitten.'],
    ['another name, one letter new', 'Daan', 'Toen ging Dean weer zitten.'],
    ['a new letter', 'Joep', 'Toen ging Joerp weer zitten.'],
    ['a shorter name', 'Tim', 'Toen ging Tmi weer zitten.'],
    ['a place', 'Elts', 'Ze wonen in Elst.'],
    ['jargon', 'Teso', 'De Tso is vol.'],
  ])('is not that name: %s', (_, name, text) => {
    expect(mistyped(name, text)).toEqual([]);
  });
});
