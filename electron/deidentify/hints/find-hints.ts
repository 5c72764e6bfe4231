import type { Hint, HintKind } from '../hint';
import { startOf, tokenise } from '../tokens';
import type { Tokens } from '../tokens';
import { isAboutOther } from './about-other';
import { ageHintAt } from './age-hint-at';
import { attributeAt } from './attribute-at';
import type { Narrowed } from './narrowing';
import { occupationAt } from './occupation-at';
import { peopleAt } from './people-at';
import type { Seen } from './seen';
import { sexAt, sexOfPronouns } from './sex-at';
import { yearGroupAt } from './year-group-at';

/** Kinds that tell of the pupil though another is named: "zijn moeder is overleden". */
const ALWAYS_OWN: ReadonlySet<HintKind> = new Set(['familyForm', 'event', 'sex', 'occupation']);

function seenIn(narrowed: Narrowed): Seen {
  return { ...narrowed, kind: narrowed.narrowing.kind };
}

/** What a hint can start with at this token; what the class list knows goes first. */
function seenAt(tokens: Tokens, index: number): Seen | undefined {
  const narrowed = yearGroupAt(tokens, index) ?? sexAt(tokens, index) ?? ageHintAt(tokens, index);
  if (narrowed) return seenIn(narrowed);
  return occupationAt(tokens, index) ?? attributeAt(tokens, index) ?? peopleAt(tokens, index);
}

function hintOf(text: string, seen: Seen, aboutOther: boolean): Hint {
  const { start, end } = seen;
  const surface = text.slice(start, end);
  return { ...seen, id: `hint|${start}|${end}|${surface}`, surface, aboutOther };
}

/** The sex by pronouns alone, when no noun told it and its place is free. */
function pronounHint(tokens: Tokens, hints: readonly Hint[]): readonly Hint[] {
  if (hints.some(({ kind }) => kind === 'sex')) return [];
  const narrowed = sexOfPronouns(tokens);
  if (!narrowed) return [];
  const taken = hints.some(({ start, end }) => start < narrowed.end && narrowed.start < end);
  return taken ? [] : [hintOf(tokens.text, seenIn(narrowed), false)];
}

/**
 * What in a text narrows down whom it can be about: year group, sex, age (which a class list knows
 * too), and family form, language, religion, diagnosis, medication, events, jobs, school career.
 * Sorted, without overlap. Takes time linear in the text; throws nothing.
 */
export function findHints(text: string): readonly Hint[] {
  const tokens = tokenise(text);
  const hints: Hint[] = [];
  let end = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (startOf(tokens, i) < end) continue;
    const seen = seenAt(tokens, i);
    if (!seen || seen.start < end) continue;
    hints.push(hintOf(text, seen, !ALWAYS_OWN.has(seen.kind) && isAboutOther(tokens, i)));
    ({ end } = seen);
  }
  return [...hints, ...pronounHint(tokens, hints)].toSorted((a, b) => a.start - b.start);
}
