// Threat: a text in the file of one child tells of another, or of health and faith, and goes along unseen. So every
// text that may go is looked at; in doubt somebody has to look and give a reason. Pure.
import { findHints, findKnown } from '../../../deidentify';
import type { Finding, Matcher, OtherAttribute } from '../../../deidentify';

/** AVG art. 9: health, faith, origin. A language counts where the engine takes it to tell of origin. */
const SPECIAL: ReadonlySet<string> = new Set([
  'diagnosis',
  'medication',
  'religion',
  'nationality',
  'language',
] as const satisfies readonly OtherAttribute[]);

/** Of anybody: what is told of a parent's health is no less special. */
export const tellsSpecialCategory = (text: string): boolean =>
  findHints(text).some(({ kind }) => SPECIAL.has(kind));

const CHILDREN: ReadonlySet<string> = new Set(['pupil', 'classmate', 'sibling', 'family']);

const SURNAMES: ReadonlySet<string> = new Set(['last-name', 'surname-part']);

/**
 * In small letters it may well be an ordinary word, and a surname nearly always is one ("bakker", "kaars"); a letter
 * alone may be any pupil of the school.
 */
const isNamed = ({ certainty, surface, form }: Finding): boolean => {
  if (form === 'initials') return false;
  if (surface !== surface.toLowerCase()) return true;
  return certainty === 'sure' && !SURNAMES.has(form);
};

const isOther = ({ subject }: Finding, file: string): boolean =>
  CHILDREN.has(subject.kind) && (subject.file !== file || subject.kind === 'sibling');

const LEADS: ReadonlySet<Finding['tag']> = new Set(['PHONE', 'EMAIL', 'POSTCODE_ADDRESS']);

/**
 * Whether a text of this file tells where a guardian with a secret address lives, or how to reach them there. The
 * town alone is no address.
 * @param secret ids of those guardians
 */
export const tellsSecretAddress = (
  text: string,
  {
    matcher,
    file,
    secret,
  }: { readonly matcher: Matcher; readonly file: string; readonly secret: ReadonlySet<string> },
): boolean =>
  findKnown(text, { matcher, file }).some(
    ({ tag, form, subject }) =>
      subject.kind === 'guardian' &&
      subject.key !== undefined &&
      secret.has(subject.key) &&
      (LEADS.has(tag) || form === 'street'),
  );

/**
 * Whether a text of this file names another pupil of the school, or a brother or sister. Who bears the name of the
 * pupil of the file, of its guardians or its staff is taken for them.
 * @param matcher of the whole school (privacy/name-matcher.ts), by file
 */
export const namesOtherChild = (
  text: string,
  { matcher, file }: { readonly matcher: Matcher; readonly file: string },
): boolean =>
  findKnown(text, { matcher, file }).some(
    (finding) => finding.tag === 'PERSON' && isNamed(finding) && isOther(finding, file),
  );
