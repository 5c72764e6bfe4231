import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useForm } from 'react-hook-form';
import { CasusAnswer } from '../../../../electron/contract/archive';
import type { ReceivedQuestion } from '../../../../electron/contract/consultation';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import type { KeepState } from '../../../app/keepers';
import { Card } from '../../../ui/Card';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { SaveState } from '../../../ui/SaveState';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { AnswerFields } from '../AnswerFields';
import { FoundNames, Problem } from '../ask/FoundNames';
import { useNameCheck } from '../ask/use-name-check';
import classes from '../Consultation.module.css';
import { receivedTexts as texts } from '../received-texts';
import { nameTexts } from '../texts';
import { failed } from '../use-consultation';
import { answerDraftPlace, restoredAnswer } from './answer-draft';
import { answerKeepers } from './answer-work';
import type { AnswerKeepers } from './answer-work';
import { MakeAnswerDialog } from './MakeAnswerDialog';

const names = {
  recognise: 'recognise',
  workedHere: 'workedHere',
  wouldTry: 'wouldTry',
  reachable: 'reachable',
} as const;

const stateWords: Readonly<Record<KeepState, string>> = {
  idle: '',
  waiting: texts.saving,
  saved: texts.savedNow,
  failed: texts.notKept,
};

/** The answer to a question, from where it was left. What could not be saved the last time comes back first. */
export function AnswerPart({ question }: { readonly question: ReceivedQuestion }) {
  const client = useQueryClient();
  const keepers = answerKeepers(client, question.id);
  const [place] = useState(() => answerDraftPlace(question.id));
  const stored = useStoredDraft(place);
  const [start, setStart] = useState<CasusAnswer | null>(null);
  useEffect(() => {
    if (stored === undefined || start !== null) return;
    // What this window is still trying to save is newer than what lies there.
    const waiting = keepers.unsaved('answer');
    const typed = waiting === null ? restoredAnswer(stored?.payload, question.answer) : null;
    if (typed !== null) keepers.restore(new Map([['answer', typed]]));
    if (typed === null && waiting === null && stored !== null) void api.drafts.discard(place);
    setStart(waiting ?? typed ?? question.answer);
  }, [stored, start, keepers, question.answer, place]);
  if (start === null) return null;
  return <AnswerWriting question={question} start={start} keepers={keepers} />;
}

type AnswerWritingProps = {
  readonly question: ReceivedQuestion;
  readonly start: CasusAnswer;
  readonly keepers: AnswerKeepers;
};

function AnswerWriting({ question, start, keepers }: AnswerWritingProps) {
  const [making, setMaking] = useState(false);
  const [unsettled, setUnsettled] = useState(false);
  const [typed, setTyped] = useState(start);
  const { control, subscribe } = useForm<CasusAnswer>({
    resolver: zodResolver(CasusAnswer),
    defaultValues: start,
  });
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          setTyped({ ...values });
          keepers.change('answer', { ...values });
        },
      }),
    [subscribe, keepers],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  const check = useNameCheck({
    of: ['answer', question.id],
    typed,
    check: (answer) => valueOf(api.consultation.checkAnswer({ answer })),
  });
  const make = useMutation({
    mutationFn: async () => (await keepers.flush()) && check.settle(typed),
    onSuccess: (mayLeave) => {
      setUnsettled(!mayLeave);
      setMaking(mayLeave);
    },
    onError: failed,
  });
  const isEmpty = `${typed.recognise}${typed.workedHere}${typed.wouldTry}`.trim() === '';
  return (
    <Card
      as="section"
      title={texts.answer}
      aside={<SaveState text={stateWords[kept.state]} saved={kept.state === 'saved'} />}
    >
      <form
        aria-label={texts.answer}
        noValidate
        onSubmit={(event) => event.preventDefault()}
        onBlur={() => void keepers.flush()}
      >
        <FormStack>
          <p className={classes.quiet}>{texts.answerLead}</p>
          {kept.failure !== null && <CodeNote error={kept.failure} />}
          <AnswerFields control={control} names={names} />
          {!isEmpty && <FoundNames found={check.found} kept={check.kept} onKeep={check.keep} />}
          {unsettled && <Problem>{nameTexts.unsettled}</Problem>}
          <FormActions>
            <Button disabled={isEmpty} loading={make.isPending} onClick={() => make.mutate()}>
              {question.answeredAt === null ? texts.make : texts.makeAgain}
            </Button>
          </FormActions>
        </FormStack>
      </form>
      {making && <MakeAnswerDialog question={question} onClose={() => setMaking(false)} />}
    </Card>
  );
}
