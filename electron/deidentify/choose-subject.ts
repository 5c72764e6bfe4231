import type { Matcher } from './compile';
import type { TitleBeside } from './context';
import type { Hit } from './hit';
import type { SubjectKind, SubjectRef } from './identity';
import { isFamily } from './subject';
import type { Subject } from './subject';
import type { Title } from './titles';

const ORDER: readonly SubjectKind[] = [
  'pupil',
  'guardian',
  'sibling',
  'staff',
  'classmate',
  'term',
];

export type Chosen = {
  readonly subject: Subject;
  /** The title, when it fits the subject; a title that does not is part of the sentence. */
  readonly beside: TitleBeside | undefined;
  /** The title points at somebody who is not known: "mevrouw Noor". */
  readonly other: boolean;
};

function fits(title: Title, subject: Subject): boolean {
  if (!title.kinds.includes(subject.ref.kind)) return false;
  return title.sex === undefined || subject.sex === 'unknown' || subject.sex === title.sex;
}

function nobody(kind: SubjectKind, like: SubjectRef): Subject {
  const ref: SubjectRef = {
    kind,
    index: -1,
    ...(like.file === undefined ? {} : { file: like.file }),
  };
  return { ref, sex: 'unknown', initials: [], letters: [], prefixWords: [] };
}

function isSurnameOnly(hit: Hit): boolean {
  return (hit.code === 'last-name' || hit.code === 'surname-part') && !hit.merged;
}

function inOrder(matcher: Matcher, hit: Hit, file: string | undefined): readonly Subject[] {
  const subjects = hit.subjects
    .map((index) => matcher.subjects[index])
    .filter((subject) => subject !== undefined);
  const own = subjects.filter((subject) => subject.ref.file === file);
  return (own.length > 0 ? own : subjects).toSorted(
    (a, b) => ORDER.indexOf(a.ref.kind) - ORDER.indexOf(b.ref.kind),
  );
}

/**
 * Who is meant, of those who bear the name: the title decides ("meester Bakker" is the teacher),
 * then nearness to the pupil.
 */
export function chooseSubject(
  matcher: Matcher,
  hit: Hit,
  options: { readonly besides: readonly TitleBeside[]; readonly file: string | undefined },
): Chosen | undefined {
  const subjects = inOrder(matcher, hit, options.file);
  const [first] = subjects;
  if (!first) return undefined;
  const like = first.ref;
  for (const beside of options.besides) {
    const { title } = beside;
    if (title.label) return { subject: first, beside, other: false };
    if (hit.stranger && title.noun !== undefined) {
      return { subject: nobody('unknown', like), beside, other: true };
    }
    const fitting = hit.stranger ? undefined : subjects.find((subject) => fits(title, subject));
    if (fitting) return { subject: fitting, beside, other: false };
    if (title.kinds.includes('family') && isSurnameOnly(hit) && isFamily(first)) {
      return { subject: nobody('family', like), beside, other: false };
    }
    if (title.address && first.ref.kind !== 'term') {
      const staff = title.kinds.length === 1 ? 'staff' : 'unknown';
      return { subject: nobody(staff, like), beside, other: true };
    }
  }
  const subject = hit.stranger ? nobody('unknown', like) : first;
  return { subject, beside: undefined, other: hit.stranger };
}
