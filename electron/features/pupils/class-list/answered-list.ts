/** The list's own questions (FORMAT.md rules 4 and 5) with a person's answers filled in. */
import type { ListedPupil, ListQuestion, SkippedPupil, YearGroup } from './class-list';
import type { Ask, ImportInput } from './import-plan-types';
import { askIdOf } from './match-pupils';

export type OpenQuestion = ListQuestion & { readonly id: string };
export type AnsweredList = {
  readonly pupils: readonly ListedPupil[];
  readonly skipped: readonly SkippedPupil[];
  readonly open: readonly OpenQuestion[];
};

export const answeredList = ({ list, answers }: ImportInput): AnsweredList => {
  const answerOf = new Map(answers.map((answer) => [answer.askId, answer]));
  const yearOf = new Map<string, YearGroup>();
  const admitted = new Set<string>();
  const open: OpenQuestion[] = [];
  for (const question of list.questions) {
    const { code, pupilKey } = question;
    const id = askIdOf(code, pupilKey);
    const answer = answerOf.get(id);
    if (answer === undefined) open.push({ ...question, id });
    if (answer?.kind === 'yearGroup') yearOf.set(pupilKey, answer.yearGroup);
    if (
      code === 'YEAR_GROUP_HISTORIC' &&
      (answer?.kind === 'yearGroup' || answer?.kind === 'add')
    ) {
      admitted.add(pupilKey);
    }
  }
  const withYear = (pupil: ListedPupil): ListedPupil => ({
    ...pupil,
    yearGroup: yearOf.get(pupil.key) ?? (pupil.yearGroup === 'H' ? null : pupil.yearGroup),
  });
  const isAdmitted = ({ pupil }: SkippedPupil) => admitted.has(pupil.key);
  return {
    pupils: [...list.pupils, ...list.skipped.filter(isAdmitted).map((s) => s.pupil)].map(withYear),
    skipped: list.skipped.filter((skipped) => !isAdmitted(skipped)),
    open,
  };
};

export const asAsk = (
  { id, code, pupilKey, line }: OpenQuestion,
  candidates: Ask['candidates'],
): Ask => ({
  id,
  code,
  listKey: pupilKey,
  line,
  candidates,
});
