import { Radio, Select, Stack } from '@mantine/core';
import { pupilYearGroups } from '../../../electron/contract/class-list-words';
import { formatDutchDate } from '../../ui/dutch-date';
import { FieldGroup } from '../../ui/FieldGroup';
import type { Answer } from './import-stage';
import { yearGroupLabel } from './labels';
import { usePersonName } from './people';
import { answerOfValue, isYearGroupQuestion, mayAdd, valueOfAnswer } from './question-answers';
import type { Ask } from './question-answers';
import { previewTexts as texts } from './preview-texts';

type QuestionProps = {
  readonly ask: Ask;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | null) => void;
};

type Facts = { readonly birthDate: string | null; readonly className: string | null };

/** "Noor Voorbeeld, geboren 04-03-2018, 4a" */
const described = (name: string, { birthDate, className }: Facts): string =>
  [name, ...(birthDate === null ? [] : [texts.born(formatDutchDate(birthDate))]), className ?? '']
    .filter((part) => part !== '')
    .join(', ');

export function Question({ ask, answer, onAnswer }: QuestionProps) {
  const nameOf = usePersonName();
  const { title, text } = texts.asks[ask.code];
  const who = described(nameOf(ask, 0), ask);
  const value = valueOfAnswer(answer);
  const give = (next: string | null): void => onAnswer(answerOfValue(ask, next ?? ''));
  const isHistoric = ask.code === 'YEAR_GROUP_HISTORIC';

  return (
    <FieldGroup legend={`${who} (${texts.askLine(ask.line)})`} text={`${title} ${text}`}>
      {isYearGroupQuestion(ask) ? (
        <Select
          label={texts.yearGroup}
          w={220}
          value={value === '' ? null : value}
          data={[
            ...pupilYearGroups.map((group) => ({
              value: `year:${group}`,
              label: yearGroupLabel(group),
            })),
            { value: 'leaveOut', label: texts.noYearGroup },
          ]}
          onChange={give}
        />
      ) : (
        <Radio.Group aria-label={`${title} ${who}`} value={value} onChange={give}>
          <Stack gap="xs">
            {!isHistoric &&
              ask.candidates.map((candidate, index) => (
                <Radio
                  key={candidate.pupilId}
                  value={`same:${candidate.pupilId}`}
                  label={texts.same(described(nameOf(candidate, index), candidate))}
                />
              ))}
            {mayAdd(ask.code) && (
              <Radio value="add" label={isHistoric ? texts.stillHere : texts.add} />
            )}
            <Radio value="leaveOut" label={isHistoric ? texts.gone : texts.leaveOut} />
          </Stack>
        </Radio.Group>
      )}
    </FieldGroup>
  );
}
