import type { Finding } from './finding';
import { sameSubject } from './subject';
import { foldedWords } from './tokens';

/** What a person decided on one finding. Stored in the vault: it holds the surface. */
export type Decision = {
  readonly findingId: string;
  readonly partId: string;
  readonly start: number;
  readonly surface: string;
  readonly around: string;
} & ({ readonly action: 'replace'; readonly replacement?: string } | { readonly action: 'keep' });

type Answer = { action: 'replace'; replacement?: string } | { action: 'keep' };

export function decide(finding: Finding, answer: Answer): Decision {
  const { id, partId, start, surface, around } = finding;
  return { findingId: id, partId, start, surface, around, ...answer };
}

/** The findings to which a decision on this one may be applied too, itself included. */
export function sameFindings(one: Finding, all: readonly Finding[]): readonly Finding[] {
  const surface = foldedWords(one.surface).join(' ');
  return all.filter(
    (other) =>
      sameSubject(one.subject, other.subject) &&
      one.tag === other.tag &&
      one.reason === other.reason &&
      one.certainty === other.certainty &&
      foldedWords(other.surface).join(' ') === surface,
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

/**
 * Carries decisions over to the findings of an edited text. A decision goes along when the same
 * words stand in the same company, told apart by order; a decision to replace also when only the
 * place is the same. One to keep a name never goes by place alone: rather asked again than leaked.
 */
export function rematchDecisions(
  decisions: readonly Decision[],
  findings: readonly Finding[],
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
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  for (const decision of decisions) {
    const finding = byId.get(decision.findingId);
    if (used.has(decision) || !finding || decision.action === 'keep') continue;
    if (!carried.has(finding.id)) carried.set(finding.id, moved(decision, finding));
  }
  return findings.flatMap((finding) => carried.get(finding.id) ?? []);
}

function moved(decision: Decision, finding: Finding): Decision {
  const { id, partId, start, surface, around } = finding;
  return { ...decision, findingId: id, partId, start, surface, around };
}
