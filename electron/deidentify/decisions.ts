import { wordsAround } from './around';
import { movedBy } from './edit';
import type { Edit, Moved } from './edit';
import type { Finding } from './finding';
import type { Hint } from './hint';
import { sameSubject } from './subject';
import { foldedWords } from './tokens';

/** A place that a person can decide on: a finding, or a hint with its part and the words around it. */
export type Place = Pick<Finding, 'id' | 'partId' | 'start' | 'surface' | 'around'>;

/** What a person decided at one place. Stored in the vault: it holds the surface. */
export type Decision = {
  /** The finding's id, or the hint's. */
  readonly findingId: string;
  readonly partId: string;
  readonly start: number;
  readonly surface: string;
  readonly around: string;
} & ({ readonly action: 'replace'; readonly replacement?: string } | { readonly action: 'keep' });

type Answer = { action: 'replace'; replacement?: string } | { action: 'keep' };

export function decide(place: Place, answer: Answer): Decision {
  const { id, partId, start, surface, around } = place;
  return { findingId: id, partId, start, surface, around, ...answer };
}

/** Letters and figures alone, folded: equal for what is the same word in any case. */
export function foldSurface(surface: string): string {
  return foldedWords(surface).join(' ');
}

export type PlacedHint = Hint & Place;

/** Hints as places of a part, so that a decision on one is found again after an edit. */
export function placeHints(
  hints: readonly Hint[],
  { partId, text }: { readonly partId: string; readonly text: string },
): readonly PlacedHint[] {
  return hints.map((hint) => ({ ...hint, partId, around: wordsAround(text, hint) }));
}

/** The hints to which a decision on this one may be applied too, itself included. */
export function sameHints(one: PlacedHint, all: readonly PlacedHint[]): readonly PlacedHint[] {
  const surface = foldSurface(one.surface);
  return all.filter(
    (other) =>
      one.kind === other.kind &&
      one.aboutOther === other.aboutOther &&
      foldSurface(other.surface) === surface,
  );
}

/** The findings to which a decision on this one may be applied too, itself included. */
export function sameFindings(one: Finding, all: readonly Finding[]): readonly Finding[] {
  const surface = foldSurface(one.surface);
  return all.filter(
    (other) =>
      sameSubject(one.subject, other.subject) &&
      one.tag === other.tag &&
      one.reason === other.reason &&
      one.certainty === other.certainty &&
      foldSurface(other.surface) === surface,
  );
}

type Placed = { readonly start: number };

/** Pairs equal occurrences before and after an edit: those before it stay, those after it shift. */
function pair<Old extends Placed, New extends Placed>(
  before: readonly Old[],
  after: readonly New[],
): readonly (readonly [Old, New])[] {
  const pairs: (readonly [Old, New])[] = [];
  let head = 0;
  while (before[head] && before[head]?.start === after[head]?.start) head += 1;
  const shift = (after.at(-1)?.start ?? 0) - (before.at(-1)?.start ?? 0);
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room) {
    const [old, now] = [before.at(-1 - tail), after.at(-1 - tail)];
    if (!old || !now || now.start - old.start !== shift) break;
    tail += 1;
  }
  // As many as there were: the order tells.
  const even = before.length === after.length;
  const first = even ? before.length : head;
  const last = even ? 0 : tail;
  for (let i = 0; i < first; i += 1) addPair(pairs, before[i], after[i]);
  for (let i = last; i > 0; i -= 1) addPair(pairs, before.at(-i), after.at(-i));
  return pairs;
}

function addPair<Old, New>(
  pairs: (readonly [Old, New])[],
  old: Old | undefined,
  now: New | undefined,
): void {
  if (old !== undefined && now !== undefined) pairs.push([old, now]);
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function keyOf(item: Pick<Decision, 'partId' | 'surface' | 'around'>): string {
  return JSON.stringify([item.partId, item.surface, item.around]);
}

const wordBefore = ({ around }: Pick<Place, 'around'>): string =>
  around.slice(0, around.indexOf(' '));

/** The place that a decision was taken on, where the edit left no doubt which one that is. */
function untouched(
  decision: Decision,
  byStart: ReadonlyMap<number, Place>,
  edit: Moved,
): Place | undefined {
  const { start, surface } = decision;
  const next = edit.startOf({ start, end: start + surface.length });
  const place = next === undefined ? undefined : byStart.get(next);
  const same = place?.surface === surface && wordBefore(place) === wordBefore(decision);
  return same && !edit.touches(surface) ? place : undefined;
}

/**
 * Carries decisions over to the findings (or hints) of an edited text. A decision goes along when the
 * same words stand in the same company, told apart by order; with the edit itself also when that
 * neither touched it nor the word before it, nor brought or took the same words; a decision to replace
 * also when only the place is the same. One to keep a name never goes by place alone: rather asked
 * again than leaked.
 */
export function rematchDecisions(
  decisions: readonly Decision[],
  findings: readonly Place[],
  edit?: Edit,
): readonly Decision[] {
  const carried = new Map<string, Decision>();
  const used = new Set<Decision>();
  const found = groupBy(findings, keyOf);
  for (const [key, group] of groupBy(decisions, keyOf)) {
    const before = group.toSorted((a, b) => a.start - b.start);
    for (const [old, now] of pair(before, found.get(key) ?? [])) {
      carried.set(now.id, moved(old, now));
      used.add(old);
    }
  }
  const byStart = new Map(findings.map((finding) => [finding.start, finding]));
  const byEdit = edit && movedBy(edit);
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  for (const decision of decisions) {
    if (used.has(decision)) continue;
    const samePlace = decision.action === 'keep' ? undefined : byId.get(decision.findingId);
    const place = (byEdit && untouched(decision, byStart, byEdit)) ?? samePlace;
    if (place && !carried.has(place.id)) carried.set(place.id, moved(decision, place));
  }
  return findings.flatMap((finding) => carried.get(finding.id) ?? []);
}

function moved(decision: Decision, place: Place): Decision {
  const { id, partId, start, surface, around } = place;
  return { ...decision, findingId: id, partId, start, surface, around };
}
