/**
 * What the view over a whole school leaves alone, because it would hide half of the small words, but
 * what in a file of one's own does point at somebody. Pure.
 */
import { applyReplacements, compileIdentity, findKnown, looksLikeInitials } from '../../deidentify';
import type { Finding, KnownIdentity, Matcher } from '../../deidentify';

export type OwnNames = { readonly matcher: Matcher; readonly codeName: string };

export const ownNames = (identity: KnownIdentity, codeName: string): OwnNames => {
  const { pupil, guardians = [], siblings = [] } = identity;
  return { matcher: compileIdentity({ pupil, guardians, siblings }), codeName };
};

const CALLED_BY: ReadonlySet<string> = new Set(['first-name', 'nickname', 'given-name']);

/**
 * Only what is asked about in a casus and what `codeNameView` leaves. A first name that is a word ("roos") is hidden in lower case
 * too: better too much than too little. A surname isn't ("groot", "meer"): the text would become
 * unreadable, and the gaps would tell the name.
 */
const isOwn = (text: string, finding: Finding): boolean => {
  const { certainty, form, reason, surface } = finding;
  if (certainty === 'sure') return false;
  if (form === 'initials') return looksLikeInitials(text, finding);
  return reason !== 'typo' && CALLED_BY.has(form) && surface === surface.toLowerCase();
};

/** The dot of "N. telt" goes along; the one that ends a sentence stays. */
const withDot = (text: string, { form, end, replaceEnd }: Finding): number =>
  form === 'initials' && /^\.\s+\p{Ll}/u.test(text.slice(end, end + 8))
    ? Math.max(replaceEnd, end + 1)
    : replaceEnd;

/** The text with the initials and word-like first names of the own file's pupil and family hidden. */
export const hideOwnNames = (text: string, { matcher, codeName }: OwnNames): string => {
  const findings = findKnown(text, { matcher })
    .filter((finding) => isOwn(text, finding))
    .map((finding) => ({
      ...finding,
      certainty: 'sure' as const,
      replaceEnd: withDot(text, finding),
      ...(finding.subject.kind === 'pupil' ? { proposal: codeName } : {}),
    }));
  return applyReplacements({ text, findings }).text;
};
