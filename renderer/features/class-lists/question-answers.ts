/** What may be answered to a question of an import. Pure. */
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { AskCode } from '../../../electron/contract/class-list-words';
import { pupilYearGroups } from '../../../electron/contract/class-list-words';
import type { Answer } from './import-stage';

export type Ask = ImportPreview['ask'][number];
export type Answered = ReadonlyMap<string, { readonly ask: Ask; readonly answer: Answer }>;

export const isYearGroupQuestion = ({ code }: Ask): boolean => code === 'YEAR_GROUP_OF_COMBINATION';

/** As the value of a radio or a select: `same:<pupil>`, `add`, `leaveOut`, `year:<group>`. */
export const valueOfAnswer = (answer: Answer | undefined): string => {
  if (answer === undefined) return '';
  if (answer.kind === 'same') return `same:${answer.pupilId}`;
  return answer.kind === 'yearGroup' ? `year:${answer.yearGroup}` : answer.kind;
};

/** The answer behind such a value; null for a value that answers nothing. */
export const answerOfValue = (ask: Ask, value: string): Answer | null => {
  const askId = ask.id;
  if (value === 'add' || value === 'leaveOut') return { askId, kind: value };
  const candidate = ask.candidates.find(({ pupilId }) => value === `same:${pupilId}`);
  if (candidate !== undefined) return { askId, kind: 'same', pupilId: candidate.pupilId };
  const yearGroup = pupilYearGroups.find((group) => value === `year:${group}`);
  return yearGroup === undefined ? null : { askId, kind: 'yearGroup', yearGroup };
};

/** Another pupil with this key can't be added: keys are never used again (FORMAT.md rule 3). */
export const mayAdd = (code: AskCode): boolean =>
  code === 'POSSIBLE_DOUBLE' || code === 'YEAR_GROUP_HISTORIC';
