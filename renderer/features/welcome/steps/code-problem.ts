/** What is wrong with a recovery code that was typed, as a sentence beside its field. */
import { writeCode, readCrockford } from '../../../ui/code-format';
import type { Failure } from '../use-call';
import { stepTexts } from './texts';

export const CODE_LENGTH = 36;
const GROUP = 4;
const texts = stepTexts.code;

/** The sentence for a failure that belongs at the field, or null where it is no matter of the code. */
export const codeProblem = (typed: string, failure: Failure): string | null => {
  if (failure.code === 'WRONG_RECOVERY_CODE') return texts.wrong;
  if (failure.code !== 'RECOVERY_CODE_TYPO') return null;
  const { missing, group } = failure.details;
  if (typeof missing === 'number') return texts.missing(missing);
  if (typeof group !== 'number') return texts.typo;
  const shape = { length: CODE_LENGTH, group: GROUP, read: readCrockford };
  return texts.group(group, writeCode(typed, shape).split('-')[group - 1] ?? '');
};
