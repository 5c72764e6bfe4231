import { describe, expect, it } from 'vitest';
import { find, told } from './support';

describe('a known name that is an ordinary word too', () => {
  it.each([
    ['capital inside a sentence', 'Ze speelt met Roos', 'Roos:classmate:sure:first-name'],
    ['after juf', 'Daar is juf roos', 'roos:staff:sure:other-person'],
    ['before the surname', 'roos linde', 'roos linde:classmate:sure:full-name'],
    ['possessive with apostrophe', "roos' jas", 'roos:classmate:sure:possessive'],
    ['after a label', 'Naam: Roos', 'Roos:classmate:sure:first-name'],
    ['after an abbreviation', 'Hij ziet dhr. Bakker', 'Bakker:staff:sure:last-name'],
  ])('is sure: %s', (_, text, hit) => {
    expect(told(text)).toEqual([hit]);
  });

  it.each([
    ['lower case', 'de roos bloeit', 'roos:classmate:question:ordinary-word'],
    ['start of a sentence', 'Roos bloeit', 'Roos:classmate:question:ordinary-word'],
    ['start of a line', 'Zo.\n- Roos bloeit', 'Roos:classmate:question:ordinary-word'],
    ['prefix and word', 'de jong gehuwden', 'de jong:classmate:question:ordinary-word'],
    ['in capitals', 'DE ROOS BLOEIT', 'ROOS:classmate:question:ordinary-word'],
    ['language', 'ze leert noors', 'noor:pupil:question:ordinary-word'],
    ['tiny', 'dat is an', 'an:classmate:question:short-word'],
    ['school jargon', 'naar het BO gaan', 'BO:classmate:question:acronym'],
    ['after a kin word, in lower case', 'moeder bakker', 'bakker:guardian:question:ordinary-word'],
    ['school', 'hij maakt een wegwijzer', 'wegwijzer:school:question:ordinary-word'],
  ])('is asked about: %s', (_, text, hit) => {
    expect(told(text)).toEqual([hit]);
  });

  it('never stays out of the list, however it is written', () => {
    for (const text of ['roos', 'Roos', 'ROOS', 'rOOS', ' roos.', '"Roos"', '(roos)', 'ró́os']) {
      expect(find(text), text).toHaveLength(1);
    }
  });
});
