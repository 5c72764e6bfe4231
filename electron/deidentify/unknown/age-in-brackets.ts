import { Gap } from '../gaps';
import { startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isAtWork, isHolder, isNumbered, looksNamed } from './age-holders';
import { RELATIVES } from './age-words';
import { isClassBracket } from './class-brackets';
import { gapHas } from './gap-tests';

/** "(9)", "(9, groep 5)", "(9!)", "(9 in mei)", "(5 en 7)", "(9 hè)", "(9 - groep 5)". */
const CLOSES =
  /^\s?(?:[!?]{0,3}[),;]|in(?!\p{L})|(?:en|of|&) \d{1,2}\)|h[èe]\)|hoor\)|[-–] |is (?:ie|die|hij|ze)(?!\p{L}))/u;
const FRACTION = /[,.;½]\d|½/u;
const YOUNGEST = 2;

/** "zus (9)", "Sem (9)", "stagiair (19)", "(stagiair, 19)", "(gr 6, 9)". */
const CONFIDENCE = { relative: 0.93, name: 0.85, role: 0.85, listed: 0.7 } as const;

type Bracketed = { readonly number: number; readonly end: number; readonly behind: string };

/** "(stagiair, 19)": the role stands inside. */
function isListedRole(tokens: Tokens, index: number, { number, behind }: Bracketed): boolean {
  const before = index - 1;
  if (!gapHas(tokens, index, Gap.comma) || !gapHas(tokens, before, Gap.open)) return false;
  if (!/^[!?]?[),]/u.test(behind)) return false;
  return isHolder(tokens, before) || isAtWork(tokens, before, number);
}

/**
 * How likely a number in brackets is the age of whom stands before it; 0: surely none, undefined: no bracket
 * behind somebody.
 */
export function confidenceInBrackets(
  tokens: Tokens,
  index: number,
  bracketed: Bracketed,
): number | undefined {
  const { number, end, behind } = bracketed;
  if (isListedRole(tokens, index, bracketed)) return CONFIDENCE.listed;
  if (!gapHas(tokens, index, Gap.open)) return undefined;
  const before = index - 1;
  const start = startOf(tokens, index);
  const relative = RELATIVES.has(wordAt(tokens, before));
  const role = isHolder(tokens, before) || isAtWork(tokens, before, number);
  // "Subtest Blokpatronen (7)"
  const named = looksNamed(tokens, before) && !isNumbered(tokens, before - 1);
  if (!relative && !role && !named) return undefined;
  const fraction = FRACTION.test(tokens.text.slice(start, end));
  if ((number < YOUNGEST && !fraction) || !CLOSES.test(behind)) return 0;
  if (relative) return CONFIDENCE.relative;
  if (role) return CONFIDENCE.role;
  return isClassBracket(tokens.text, start, number) ? 0 : CONFIDENCE.name;
}
