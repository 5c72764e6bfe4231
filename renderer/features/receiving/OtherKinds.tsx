import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OpenedArchive } from '../../../electron/contract/exchange';
import { api, valueOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { useGo } from '../../app/navigation';
import { Callout } from '../../ui/Callout';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { Section } from '../../ui/Section';
import { questionsHref, receivedHref } from '../consultation/questions-address';
import { longDay } from '../notes/moments';
import { otherKindTexts } from './done-texts';
import { FileFacts } from './FileFacts';
import classes from './Receiving.module.css';
import { ShownText } from './ShownText';
import { useTakeAnswer, useTakeQuestion, useTakeReceipt } from './use-receiving';

type PartProps = { readonly opened: OpenedArchive };
type OtherKindsProps = PartProps & { readonly onOther: () => void };

const partOf = (opened: OpenedArchive): ReactNode => {
  if (opened.kind === 'receipt') return <Receipt opened={opened} />;
  if (opened.kind === 'casusQuestion') return <Question opened={opened} />;
  if (opened.kind === 'casusAnswer') return <Answer opened={opened} />;
  return (
    <Section title={otherKindTexts.ownExport.title}>
      <Callout kind="warn" role="note">
        {otherKindTexts.ownExport.text}
      </Callout>
    </Section>
  );
};

/** What is not a handover: a receipt, a question, an answer, or a copy that is not for receiving. */
export function OtherKinds({ opened, onOther }: OtherKindsProps) {
  return (
    <FormStack>
      <FileFacts opened={opened} />
      {partOf(opened)}
      <FormActions>
        <Button variant="default" onClick={onOther}>
          {otherKindTexts.other}
        </Button>
      </FormActions>
    </FormStack>
  );
}

function Receipt({ opened: { id, receipt } }: PartProps) {
  const texts = otherKindTexts.receipt;
  const go = useGo();
  const take = useTakeReceipt();
  if (receipt === null) return null;
  const { receivedOn, dossierCount, recordCount, known } = receipt;
  return (
    <Section title={texts.title}>
      <FormStack>
        <p>{texts.text(longDay(receivedOn), dossierCount, recordCount)}</p>
        {take.error !== null && <CodeNote error={take.error} />}
        {!known && <Callout kind="warn">{texts.unknown}</Callout>}
        {known && !take.isSuccess && (
          <div>
            <Button loading={take.isPending} onClick={() => take.mutate(id)}>
              {texts.take}
            </Button>
          </div>
        )}
        {take.isSuccess && (
          <Callout
            kind="success"
            role="status"
            action={<Button onClick={() => go('/overdracht')}>{texts.toLog}</Button>}
          >
            {texts.taken}
          </Callout>
        )}
      </FormStack>
    </Section>
  );
}

function Question({ opened: { id, question, takenBeforeAt } }: PartProps) {
  const texts = otherKindTexts.question;
  const go = useGo();
  const take = useTakeQuestion();
  if (question === null) return null;
  return (
    <Section title={texts.title} text={texts.casus(question.casus.label)}>
      <FormStack>
        <ShownText word={texts.question} text={question.question} />
        {take.error !== null && <CodeNote error={take.error} />}
        {takenBeforeAt === null ? (
          <div>
            <Button
              loading={take.isPending}
              onClick={() => take.mutate(id, { onSuccess: (taken) => go(receivedHref(taken.id)) })}
            >
              {texts.take}
            </Button>
          </div>
        ) : (
          <Callout
            role="note"
            action={
              <Button onClick={() => go(questionsHref('collegas'))}>{texts.toQuestions}</Button>
            }
          >
            {texts.before}
          </Callout>
        )}
      </FormStack>
    </Section>
  );
}

function Answer({ opened: { id, answer, takenBeforeAt } }: PartProps) {
  const texts = otherKindTexts.answer;
  const go = useGo();
  const take = useTakeAnswer();
  if (answer === null) return null;
  const { recognise, workedHere, wouldTry, reachable } = answer.answer;
  const known = answer.question !== null;
  const toCasus = async (casusId: Parameters<typeof api.casus.get>[0]['id']): Promise<void> => {
    const { caseFileId } = await valueOf(api.casus.get({ id: casusId }));
    go(`/dossiers/${caseFileId}/casus/${casusId}`);
  };
  return (
    <Section title={texts.title}>
      <div className={classes.page}>
        {answer.question !== null && <ShownText word={texts.question} text={answer.question} />}
        <ShownText word={texts.recognise} text={recognise} />
        <ShownText word={texts.workedHere} text={workedHere} />
        <ShownText word={texts.wouldTry} text={wouldTry} />
        <ShownText word={texts.reachable} text={reachable} />
      </div>
      <FormStack>
        {take.error !== null && <CodeNote error={take.error} />}
        {!known && <Callout kind="warn">{texts.unknown}</Callout>}
        {takenBeforeAt !== null && <Callout role="note">{texts.before}</Callout>}
        {known && takenBeforeAt === null && (
          <div>
            <Button
              loading={take.isPending}
              onClick={() => take.mutate(id, { onSuccess: ({ casusId }) => void toCasus(casusId) })}
            >
              {texts.take}
            </Button>
          </div>
        )}
      </FormStack>
    </Section>
  );
}
