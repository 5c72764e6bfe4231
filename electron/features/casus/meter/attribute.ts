/**
 * What the hints of a text say about the pupil, one attribute for each kind that the class list knows.
 * Pure. Two hints of one kind may be about the same ("groep 5" and "middenbouw") or about two moments
 * ("groep 4" and "groep 5"): a reader knows the tighter of the first, and cannot choose in the second.
 */
import type { Hint, Narrowing } from '../../../deidentify/hint';

export type NarrowingKind = Narrowing['kind'];

/** A year group as on the class list, a sex as on it, or an age in whole years. */
export type Value = string | number;

export type Attribute = {
  readonly kind: NarrowingKind;
  /** As it stands in the text; of several hints that count together, each once. */
  readonly surface: string;
  /** A pupil with one of these fits. */
  readonly accepts: ReadonlySet<Value>;
};

/** Nobody on a class list is older: an age without an upper bound ends here. */
export const OLDEST = 99;

export const agesBetween = (from: number, to: number): ReadonlySet<Value> => {
  const first = Math.max(0, Math.ceil(from));
  const last = Math.min(OLDEST, Math.floor(to));
  return new Set(Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at));
};

const valuesOf = (narrowing: Narrowing): ReadonlySet<Value> => {
  switch (narrowing.kind) {
    case 'yearGroup':
      return new Set(narrowing.groups);
    case 'sex':
      return new Set([narrowing.sex === 'female' ? 'girl' : 'boy']);
    case 'age':
    default:
      return agesBetween(narrowing.from, narrowing.to);
  }
};

type Claim = { readonly surface: string; readonly accepts: ReadonlySet<Value> };

const overlap = (one: Claim, other: Claim): boolean =>
  [...one.accepts].some((value) => other.accepts.has(value));

const same = (one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean =>
  one.size === other.size && [...one].every((value) => other.has(value));

/** Claims that hang together, directly or by another one. */
const clustersOf = (claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  let clusters: readonly (readonly Claim[])[] = [];
  for (const claim of claims) {
    const touches = (cluster: readonly Claim[]): boolean =>
      cluster.some((other) => overlap(claim, other));
    const joined = [...clusters.filter(touches).flat(), claim];
    clusters = [...clusters.filter((cluster) => !touches(cluster)), joined];
  }
  return clusters;
};

/** The values on which most claims of a cluster agree: what they share, where they all share something. */
const agreedIn = (cluster: readonly Claim[]): readonly Value[] => {
  const votes = new Map<Value, number>();
  for (const value of cluster.flatMap(({ accepts }) => [...accepts]))
    votes.set(value, (votes.get(value) ?? 0) + 1);
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([value]) => value);
};

const withoutRepeats = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    ({ accepts }, at) => claims.findIndex((other) => same(other.accepts, accepts)) === at,
  );

const joined = (kind: NarrowingKind, claims: readonly Claim[]): Attribute => {
  const accepts = new Set(clustersOf(claims).flatMap(agreedIn));
  const tightest = claims.filter((claim) => same(claim.accepts, accepts));
  const named = tightest.length > 0 ? tightest : claims;
  return { kind, surface: named.map(({ surface }) => surface).join(', '), accepts };
};

const kinds = ['yearGroup', 'sex', 'age'] as const;

/** The attributes of the pupil, at most one of each kind. Hints about somebody else don't count. */
export const attributesOf = (hints: readonly Hint[]): readonly Attribute[] => {
  const about = hints.filter(({ aboutOther }) => !aboutOther);
  return kinds.flatMap((kind) => {
    const claims = about.flatMap(({ narrowing, surface }) =>
      narrowing?.kind === kind ? [{ surface, accepts: valuesOf(narrowing) }] : [],
    );
    const known = withoutRepeats(claims.filter(({ accepts }) => accepts.size > 0));
    return known.length === 0 ? [] : [joined(kind, known)];
  });
};
