import { NEVER_A_VARIANT } from './name-words';

export type Suffix = 'possessive' | 'diminutive' | 'possessive-diminutive';

/** A known name that the word could be a form of. */
export type Stem = { readonly base: string; readonly suffix: Suffix };

const VOWELS = 'aeiouy';

function isVowel(char: string | undefined): boolean {
  return char !== undefined && char !== '' && VOWELS.includes(char);
}

/** "semm" → "sem": the doubled consonant of Semmie. */
function undouble(stem: string): readonly string[] {
  const last = stem.at(-1);
  return stem.length > 2 && last === stem.at(-2) && !isVowel(last) ? [stem.slice(0, -1)] : [];
}

/** "annaa" → "anna": the doubled vowel of Annaatje. */
function shorten(stem: string): readonly string[] {
  return isVowel(stem.at(-1)) && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
}

/** Names whose last vowel fell away: Lotje of Lotte, Annie of Anna. */
function withVowel(stem: string): readonly string[] {
  return [`${stem}e`, `${stem}a`];
}

function smallNames(word: string): readonly string[] {
  const cut = (length: number): string => word.slice(0, -length);
  if (word.endsWith('je')) {
    if (word.endsWith('etje')) {
      const stem = cut(4);
      return [`${stem}e`, stem, ...undouble(stem)];
    }
    if (word.endsWith('tje')) {
      const stem = cut(3);
      const dropped = stem.endsWith('ie') ? [stem.slice(0, -1)] : [];
      const last = `${stem}t`;
      return [stem, ...shorten(stem), ...dropped, last, ...withVowel(`${last}t`)];
    }
    if (word.endsWith('mpje')) return [cut(3)];
    if (word.endsWith('nkje')) return [`${cut(3)}g`];
    const stem = cut(2);
    return isVowel(stem.at(-1)) ? [] : [stem, ...withVowel(stem + (stem.at(-1) ?? ''))];
  }
  if (word.endsWith('ie') || (word.endsWith('y') && !isVowel(word.at(-2)))) {
    const stem = word.endsWith('y') ? cut(1) : cut(2);
    const noortie = stem.endsWith('t') ? [stem.slice(0, -1)] : [];
    return isVowel(stem.at(-1)) ? [] : [stem, ...undouble(stem), ...withVowel(stem), ...noortie];
  }
  const ke = word.endsWith('ken') ? cut(3) : word.endsWith('ke') ? cut(2) : '';
  if (ke.length < 3) return [];
  if (ke.endsWith('e')) {
    const stem = ke.slice(0, -1);
    return [...(ke.length > 3 ? [ke] : []), stem, ...undouble(stem), `${stem}a`];
  }
  return isVowel(ke.at(-1)) ? [] : [ke];
}

function canEndInDiminutive(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  // 'e', 'y' and 'n' (of -ken) only.
  if (last === 0x65) {
    const before = word.charCodeAt(word.length - 2);
    return before === 0x6a || before === 0x69 || before === 0x6b;
  }
  return last === 0x79 || (last === 0x6e && word.endsWith('ken'));
}

/**
 * The names of which a folded word may be the possessive or the diminutive: "noortjes" →
 * noor (possessive of a diminutive), noortje (possessive). The caller looks each one up, so
 * it does no harm that most are no names.
 */
export function stemsOf(word: string): readonly Stem[] {
  if (word.length < 4) return [];
  const endsInS = word.charCodeAt(word.length - 1) === 0x73;
  if (!endsInS && !canEndInDiminutive(word)) return [];
  if (NEVER_A_VARIANT.has(word)) return [];
  const stems: Stem[] = [];
  const whole = endsInS ? word.slice(0, -1) : word;
  // Names in -s, -x and -z take an apostrophe: Els', never Elss.
  if (endsInS && !/[sxz]$/u.test(whole)) stems.push({ base: whole, suffix: 'possessive' });
  if (canEndInDiminutive(whole)) {
    const suffix = endsInS ? 'possessive-diminutive' : 'diminutive';
    for (const base of smallNames(whole)) if (base.length > 1) stems.push({ base, suffix });
  }
  return stems;
}
