import { applyReplacements } from './apply';
import type { Matcher } from './compile';
import { findWorded } from './deidentify';
import type { Finding } from './finding';
import { looksLikeInitials } from './initials';
import { casusWording } from './wording';
import type { Wording } from './wording';

export type CodeNameOptions = {
  readonly matcher: Matcher;
  /** One code name, or per file when the matcher knows several. */
  readonly codeName: string | ReadonlyMap<string, string>;
  /** The file the text belongs to, when the matcher knows several. */
  readonly file?: string;
};

/** A code name takes a possessive like any name: Lantaarns, Anna's, Kompas'. */
function possessive(name: string): string {
  if (/[sxz]$/iu.test(name)) return `${name}'`;
  return /[aiouy]$/iu.test(name) ? `${name}'s` : `${name}s`;
}

function codeNameWording(codeName: CodeNameOptions['codeName']): Wording {
  const roles = casusWording();
  const nameFor = (file: string | undefined): string =>
    typeof codeName === 'string' ? codeName : (codeName.get(file ?? '') ?? 'leerling');
  return {
    articles: false,
    keepsTitle: ({ ref }) => ref.kind !== 'pupil',
    person: (subject) => ({
      article: '',
      noun:
        subject.ref.kind === 'pupil'
          ? nameFor(subject.ref.file)
          : subject.ref.kind === 'guardian'
            ? 'ouder'
            : roles.person(subject).noun,
    }),
    possessive: ({ ref }, phrase) => (ref.kind === 'pupil' ? possessive(phrase.noun) : undefined),
  };
}

/**
 * Dates stay; a lower-case ordinary word too, or the privacy view would be unreadable. Initials count
 * in the own file alone: among hundreds of pupils there is one with I.K., and every "Ik" would be hers.
 */
function isHidden(text: string, finding: Finding, file: string | undefined): boolean {
  if (finding.tag === 'DATE') return false;
  if (finding.form === 'initials') {
    return finding.subject.file === file && looksLikeInitials(text, finding);
  }
  return finding.certainty === 'sure' || finding.surface !== finding.surface.toLowerCase();
}

/**
 * The text as the privacy view shows it: the pupil by code name, others by role. For reading over
 * a shoulder only: what leaves the vault goes through the findings and their decisions.
 */
export function codeNameView(text: string, options: CodeNameOptions): string {
  const { matcher, codeName, file } = options;
  const findings = findWorded(text, {
    matcher,
    wording: codeNameWording(codeName),
    ...(file === undefined ? {} : { file }),
  })
    .filter((finding) => isHidden(text, finding, file))
    .map((finding) => ({ ...finding, certainty: 'sure' as const }));
  return applyReplacements({ text, findings }).text;
}
