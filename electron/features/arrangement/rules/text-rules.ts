/** The rules on what is written: question, aims, what was tried, support, the profile's own fields. */
import type { ArrangementRuleId } from '../../../contract/arrangement-rules';
import { answerTo, fits, isAnswered, isTooLong } from './answers';
import { forRows, isBlank, when } from './rule-input';
import type { ArrangementRuleInput, Check, Found } from './rule-input';
import type { ProfileContentRecord } from '../arrangement-records';

type Field = ProfileContentRecord['fields'][number];

const forFields = (
  { profile, content }: ArrangementRuleInput,
  holds: (field: Field, value: string) => boolean,
): Found =>
  profile.fields
    .filter((field) => holds(field, answerTo(content.answers, field.key)))
    .map(({ key }) => key);

export const textChecks = {
  questionMissing: ({ content }) => when(isBlank(content.question)),
  aimsMissing: ({ content }) => when(content.aims.every(({ text }) => isBlank(text))),
  triedMissing: ({ content }) => when(content.tried.length === 0),
  effectMissing: ({ content }) =>
    forRows(content.tried, ({ what, effect }) => isBlank(what) || isBlank(effect)),
  natureMissing: ({ content }) => when(isBlank(content.nature)),
  intensityMissing: ({ content }) => when(isBlank(content.intensity)),
  expertiseMissing: ({ content }) => when(isBlank(content.expertise)),
  phaseMissing: ({ content, profile }) => when(profile.phases.length > 0 && content.phase === ''),
  phaseUnknown: ({ content, profile }) =>
    when(content.phase !== '' && !profile.phases.includes(content.phase)),
  answerMissing: (input) =>
    forFields(input, ({ required }, value) => required && !isAnswered(value)),
  answerTooLong: (input) => forFields(input, isTooLong),
  answerUnfit: (input) => forFields(input, (field, value) => !fits(field, value)),
} as const satisfies Partial<Readonly<Record<ArrangementRuleId, Check>>>;
