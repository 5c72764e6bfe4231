/** Answers to the fields of a profile: whether they are given, fit, and stay when the profile changes. Pure. */
import { wordsInAnswer } from '../../../contract/partnership-profile';
import type { ProfileField } from '../../../contract/partnership-profile';
import type { ArrangementContentRecord, ProfileContentRecord } from '../arrangement-records';
import { isBlank } from './rule-input';

type Answers = ArrangementContentRecord['answers'];
type Field = Readonly<Pick<ProfileField, 'key' | 'kind' | 'options' | 'maxWords'>>;

/** '' where nothing was answered. */
export const answerTo = (answers: Answers, key: string): string =>
  answers.find((answer) => answer.key === key)?.value ?? '';

/** A dash alone is no answer; a number may be a bare 0. */
export const isAnswered = (value: string): boolean => !isBlank(value);

/** More words than the form allows (custom: the profile's own limit). */
export const isTooLong = ({ kind, maxWords }: Field, value: string): boolean =>
  maxWords !== null && (kind === 'text' || kind === 'short') && wordsInAnswer(value) > maxWords;

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** An answer that the kind of field allows; nothing answered fits always. */
export const fits = ({ kind, options }: Field, value: string): boolean => {
  if (value.trim() === '') return true;
  switch (kind) {
    case 'number':
      return NUMBER.test(value.trim());
    case 'choice':
      return options.includes(value);
    case 'yesNo':
      return value === 'yes' || value === 'no';
    case 'text':
    case 'short':
    default:
      return true;
  }
};

/** What stays of a request when another profile takes the place of its own: all that still fits in it. */
export const contentInProfile = (
  content: ArrangementContentRecord,
  profile: ProfileContentRecord,
): ArrangementContentRecord => ({
  ...content,
  phase: profile.phases.includes(content.phase) ? content.phase : '',
  answers: profile.fields.flatMap((field) => {
    const value = answerTo(content.answers, field.key);
    return value !== '' && fits(field, value) ? [{ key: field.key, value }] : [];
  }),
});
