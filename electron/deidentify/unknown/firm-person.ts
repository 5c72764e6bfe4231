/** Whether more than a capital says that a word is somebody's name. */
import { Gap } from '../gaps';
import { Listed } from '../lexicon';
import { gapAt, wordAt } from '../tokens';
import { isPersonalAct } from '../verbs';
import type { Casing } from './casing';
import type { Cue } from './cues';
import { isGivenNameForm } from './given-name-forms';
import { isListed, NAME_BITS } from './view';
import type { View } from './view';

const SURNAMES = Listed.lastName | Listed.personName;

/** "Xilan vraagt": what hardly anything but a person does. */
function acts({ tokens }: View, index: number): boolean {
  return gapAt(tokens, index + 1) === Gap.space && isPersonalAct(wordAt(tokens, index + 1));
}

/** Any word of the name that a list holds as one and that means nothing else. */
function holdsName(view: View, from: number, to: number): boolean {
  if (isGivenNameForm(view, from) && !view.isWord(from)) return true;
  for (let at = from + 1; at <= to; at += 1)
    if (isListed(view, at, SURNAMES) && !view.isWord(at)) return true;
  return false;
}

/**
 * "Xilan vraagt", "broertje Xilan", "Sem" and "Xilan Bakker"; but not "met Xilan" or "Kies Roos": what is
 * on no list, or is a word as well, may be a title, a brand or a game.
 */
export function isFirmPerson(
  view: View,
  { from, to }: { readonly from: number; readonly to: number },
  {
    cue,
    casing,
    told,
  }: { readonly cue: Cue | undefined; readonly casing: Casing; readonly told: boolean },
): boolean {
  if (told || cue === 'address') return true;
  if (holdsName(view, from, to)) return true;
  const word = view.isWord(from);
  const announced = cue === 'name' || cue === 'relation';
  if (announced && (!word || isListed(view, from, NAME_BITS))) return true;
  return casing !== 'lower' && !word && acts(view, to);
}
