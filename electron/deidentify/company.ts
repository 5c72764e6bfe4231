import type { Draft } from './draft';

/** From here on a person (or a known name) is beyond doubt, and shows that the text is about people. */
const STRONG = 0.8;
/** Below this a name is a guess, or a known one that may be a word. */
const WEAK = 0.6;
/** What a guess is worth in a text that names nobody else: not asked about when the engine is measured. */
const ALONE = 0.35;
/** Guesses that bear each other out when nobody is sure: "sjef", "pleuni" and "ouassima". */
const CROWD = 3;
const BACKED = 0.45;
/** A text of fewer words has no room to name anybody else. */
const FEWEST_WORDS = 25;

const NAMES = new Set<Draft['tag']>(['PERSON', 'LOCATION', 'ORGANISATION']);

function isSureOf({ certainty, confidence, tag, soft }: Draft): boolean {
  if (tag !== 'PERSON' || soft === true) return false;
  return confidence === undefined ? certainty === 'sure' : confidence >= STRONG;
}

function isGuess({ certainty, confidence, tag }: Draft): boolean {
  return NAMES.has(tag) && certainty === 'question' && (confidence ?? 0) < WEAK;
}

/** A guess at somebody unknown that is more than a word with a capital. */
function isBacked({ form, tag, confidence, soft }: Draft): boolean {
  return form === 'unknown' && tag === 'PERSON' && soft !== true && (confidence ?? 0) >= BACKED;
}

/**
 * "Hoop is dat het lukt", "Kaars aan is stil": in a text that surely names nobody, what may be a name
 * and may be a word is a word, and what only its capital makes a name ("Kies Wobbel of Het Circus") is a
 * title or a brand. It stays a question, and is worth less. Takes time linear in the drafts.
 * @param drafts everything seen in one text @param words how many words that text has
 */
export function weighCompany(drafts: readonly Draft[], words: number): readonly Draft[] {
  if (drafts.some(isSureOf)) return drafts;
  const crowd = drafts.filter(isBacked).length >= CROWD;
  const long = words >= FEWEST_WORDS;
  return drafts.map((draft): Draft => {
    const soft = long && draft.soft === true;
    if (!soft && (crowd || !isGuess(draft))) return draft;
    return {
      ...draft,
      certainty: 'question',
      confidence: Math.min(draft.confidence ?? ALONE, ALONE),
    };
  });
}
