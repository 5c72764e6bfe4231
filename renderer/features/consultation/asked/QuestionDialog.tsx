import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { CasusQuestion } from '../../../../electron/contract/consultation';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { usePrivacy } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { BelowSection } from '../../../ui/Heading';
import { IconPencil } from '../../../ui/icons/icons';
import { Link } from '../../../ui/Link';
import { dayOf, longDay, shortDay } from '../../notes/moments';
import { useShown } from '../../notes/use-shown';
import classes from '../Consultation.module.css';
import { askedTexts as texts } from '../texts';
import { AnswerText } from './AnswerText';
import { useKeepAnswer } from './use-keep-answer';

type QuestionDialogProps = {
  readonly caseFileId: CaseFileId;
  readonly question: CasusQuestion;
  readonly onType: () => void;
  readonly onClose: () => void;
};

const askedOn = ({ askedAt }: CasusQuestion): string => longDay(dayOf(new Date(askedAt)));

/** One question with what came back, and the ways in which an answer comes. */
export function QuestionDialog({ caseFileId, question, onType, onClose }: QuestionDialogProps) {
  const { hidden } = usePrivacy();
  const shown = useShown(caseFileId, [
    question.question,
    question.reader,
    ...question.answers.flatMap(({ from, answer }) => [from, ...Object.values(answer)]),
  ]);
  const { answers, versionNumber, format, lock, fileHash, expiresOn } = question;
  return (
    <Modal opened onClose={onClose} title={texts.dialog} size="xl">
      <BelowSection>
        <FormStack>
          <p className={classes.lead}>{shown(question.question) ?? texts.hidden}</p>
          <p className={classes.quiet}>
            {hidden ? texts.hiddenReader : texts.to(question.reader)}.{' '}
            {texts.facts(
              askedOn(question),
              versionNumber,
              texts.formats[format],
              texts.locks[lock],
            )}
            {expiresOn !== null && ` ${texts.late(longDay(expiresOn))}.`}
          </p>
          <section aria-label={texts.answers} className={classes.answers}>
            <h3 className={classes.subhead}>{texts.answers}</h3>
            {answers.length === 0 && <p className={classes.quiet}>{texts.noAnswer}</p>}
            {answers.map((given) => (
              <Answer
                key={given.id}
                question={question}
                given={given}
                hidden={hidden}
                shown={shown}
              />
            ))}
          </section>
          <p className={classes.quiet}>
            {texts.howCasuskluis} <Link href="/ontvangen">{texts.openFile}</Link>.
          </p>
          <div>
            <p className={classes.label}>{texts.hash}</p>
            <p className={classes.hash}>{fileHash}</p>
          </div>
          <FormActions>
            <Button
              variant="default"
              leftSection={<IconPencil size={18} />}
              disabled={hidden}
              onClick={onType}
            >
              {texts.byHand}
            </Button>
            <Button variant="default" onClick={onClose}>
              {texts.close}
            </Button>
          </FormActions>
        </FormStack>
      </BelowSection>
    </Modal>
  );
}

type AnswerProps = {
  readonly question: CasusQuestion;
  readonly given: CasusQuestion['answers'][number];
  readonly hidden: boolean;
  readonly shown: (text: string) => string | null;
};

function Answer({ question, given, hidden, shown }: AnswerProps) {
  const keep = useKeepAnswer(question);
  const [today] = useState(() => dayOf(new Date()));
  return (
    <Card
      as="article"
      title={hidden ? texts.hiddenAnswer : texts.answerOf(given.from)}
      aside={
        <span className={classes.quiet}>
          {texts.answerOn(shortDay(given.on, today), given.byHand)}
        </span>
      }
    >
      <AnswerText answer={given.answer} shown={shown} />
      <FormActions>
        <Button variant="default" disabled={hidden} onClick={() => keep(given.answer)}>
          {texts.keep}
        </Button>
      </FormActions>
    </Card>
  );
}
