import { Button } from '@mantine/core';
import { askCodes } from '../../../electron/contract/class-list-words';
import type { AskCode } from '../../../electron/contract/class-list-words';
import { FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { NamesGate } from '../pupils/NamesGate';
import type { Answer } from './import-stage';
import { Question } from './Question';
import type { Answered, Ask } from './question-answers';
import { previewTexts as texts } from './preview-texts';

type Given = { readonly ask: Ask; readonly answer: Answer | null };
type QuestionsProps = {
  readonly open: readonly Ask[];
  readonly answered: Answered;
  readonly onAnswer: (given: readonly Given[]) => void;
};

/** From this many open questions of a kind they can be skipped at once. */
const MANY = 3;

/** What only a person can say. Names must be seen to answer, so the privacy view hides all of it. */
export function Questions({ open, answered, onAnswer }: QuestionsProps) {
  const waiting = open.filter(({ id }) => !answered.has(id));
  const all = [...[...answered.values()].map(({ ask }) => ask), ...waiting].toSorted(
    (a, b) => a.line - b.line,
  );
  if (all.length === 0) return null;
  const waitingOf = (code: AskCode) => waiting.filter((ask) => ask.code === code);
  return (
    <Section title={`${texts.questionsTitle} (${waiting.length})`} text={texts.questionsText}>
      <NamesGate>
        <FormStack>
          {askCodes.map((code) => (
            <FormStack key={code}>
              {all
                .filter((ask) => ask.code === code)
                .map((ask) => (
                  <Question
                    key={ask.id}
                    ask={ask}
                    answer={answered.get(ask.id)?.answer}
                    onAnswer={(answer) => onAnswer([{ ask, answer }])}
                  />
                ))}
              {waitingOf(code).length >= MANY && (
                <div>
                  <Button
                    variant="default"
                    onClick={() =>
                      onAnswer(
                        waitingOf(code).map((ask) => ({
                          ask,
                          answer: { askId: ask.id, kind: 'leaveOut' },
                        })),
                      )
                    }
                  >
                    {texts.restLeaveOut(waitingOf(code).length)}
                  </Button>
                </div>
              )}
            </FormStack>
          ))}
        </FormStack>
      </NamesGate>
    </Section>
  );
}
