import { isFirmPerson } from './firm-person';
import { isPossessive } from './given-name-forms';
import { endOfName } from './name-end';
import { startOfName } from './name-start';
import { initialledName } from './person-initials';
import { prefixedName } from './person-prefixed';
import { reversedName } from './person-reversed';
import { judgeWord } from './person-word';
import { spotOver } from './spot';
import type { Span, Spot } from './spot';
import { isListedTitle } from './thing-labels';
import { isGivenName } from './view';
import type { View } from './view';

/** "J. Xilan": initials before a word leave little doubt. */
const WITH_INITIALS = 0.95;
/** What a second word adds to a name that nothing announced, and up to where. */
const MORE_WORDS = 0.15;
const SUREST = 0.97;

/** A name of which the first word itself says that it is one: "Sem", "juf Roos", "broertje Xilan de Wit". */
function wordedName(view: View, index: number): Span | undefined {
  const judged = judgeWord(view, index);
  const { confidence, cue } = judged;
  if (confidence === 0) return undefined;
  const { from, initialled } = startOfName(view, index);
  const to = endOfName(view, index);
  if (initialled) return { from, to, confidence: WITH_INITIALS };
  const grown = to > index && cue === undefined;
  const soft = !isFirmPerson(view, { from: index, to }, judged);
  return {
    from,
    to,
    confidence: grown ? Math.min(SUREST, confidence + MORE_WORDS) : confidence,
    soft,
  };
}

/**
 * The name of a person that is seen at this token; it may start before it ("van der" + "Meer").
 * Undefined when there is none. Looks at a bounded number of tokens around.
 */
export function personAt(view: View, index: number): Spot | undefined {
  // "Boekentips: Dog Man, De Grijze Jager"
  const named = isGivenName(view, index) && !view.isWord(index);
  if (!named && isListedTitle(view.tokens, index)) return undefined;
  const found =
    initialledName(view, index) ??
    reversedName(view, index) ??
    prefixedName(view, index) ??
    wordedName(view, index);
  if (!found) return undefined;
  const spot = spotOver(view.tokens, found, { tag: 'PERSON', reason: 'person' });
  // FORMAT.md: the possessive -s stands outside the name.
  const own = found.to === found.from && isPossessive(view, found.to);
  return own ? { ...spot, end: spot.end - 1 } : spot;
}
