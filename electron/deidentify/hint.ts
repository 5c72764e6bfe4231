/** What an attribute says that the class list knows as well. Ages in whole years, bounds included. */
export type Narrowing =
  | { readonly kind: 'yearGroup'; readonly groups: readonly string[] }
  | { readonly kind: 'sex'; readonly sex: 'female' | 'male' }
  | { readonly kind: 'age'; readonly from: number; readonly to: number };

/** Attributes of which the class list knows nothing: they are named, not counted. */
export type OtherAttribute =
  | 'familyForm'
  | 'nationality'
  | 'language'
  | 'religion'
  | 'diagnosis'
  | 'medication'
  | 'event'
  | 'occupation'
  | 'schoolCareer';

export type HintKind = Narrowing['kind'] | OtherAttribute;

/**
 * Something that names nobody but narrows down whom it can be about (domain.md section 3,
 * "Re-identifying"). Offsets are UTF-16 units, ends exclusive.
 */
export type Hint = {
  /** As a finding's id: place and surface. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: HintKind;
  /** For kinds that the class list knows. */
  readonly narrowing: Narrowing | null;
  /** Wider words in its place ("middenbouw"), to be offered and never forced; null: none is at hand. */
  readonly proposal: string | null;
  /** About a brother, a parent or somebody else: not counted for the pupil. */
  readonly aboutOther: boolean;
};
