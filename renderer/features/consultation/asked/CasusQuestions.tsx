import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CasusQuestion } from '../../../../electron/contract/consultation';
import type { CaseFileId, CasusId } from '../../../../electron/contract/ids';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { IconMessages } from '../../../ui/icons/icons';
import { Tag } from '../../../ui/Tag';
import { useDrafts } from '../../drafts/DraftsList';
import { dayOf, shortDay } from '../../notes/moments';
import { useShown } from '../../notes/use-shown';
import { AskDialog } from '../ask/AskDialog';
import classes from '../Consultation.module.css';
import { askedTexts as texts, askTexts } from '../texts';
import { useAskedQuestions } from '../use-consultation';
import { ByHandDialog } from './ByHandDialog';
import { QuestionDialog } from './QuestionDialog';

type CasusQuestionsProps = {
  readonly caseFileId: CaseFileId;
  readonly casusId: CasusId;
  /** The released version that is shown; null: a draft, about which nobody is asked. */
  readonly versionNumber: number | null;
};

type Dialog = { readonly kind: 'ask' } | { readonly kind: 'read' | 'type'; readonly id: string };

const nobody: readonly CasusQuestion[] = [];

/** Beside a casus: whom it was laid before, what came back, and asking another colleague. */
export function CasusQuestions({ caseFileId, casusId, versionNumber }: CasusQuestionsProps) {
  const { hidden } = usePrivacy();
  const { data, error } = useAskedQuestions(casusId);
  const { data: drafts } = useDrafts();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const questions = data ?? nobody;
  const shown = useShown(
    caseFileId,
    useMemo(() => questions.flatMap(({ question, reader }) => [question, reader]), [questions]),
  );
  const opened = questions.find(
    ({ id }) => dialog !== null && dialog.kind !== 'ask' && dialog.id === id,
  );
  const close = (): void => setDialog(null);
  const isHalfTyped = drafts?.some(
    ({ kind, targetId }) => kind === 'casusQuestion' && targetId === casusId,
  );
  if (error !== null) return <CodeNote error={error} />;
  return (
    <>
      <Card as="section" title={texts.title}>
        <div className={classes.asideCard}>
          {questions.length === 0 && (
            <p className={classes.quiet}>
              {versionNumber === null ? texts.emptyDraft : texts.empty}
            </p>
          )}
          {questions.length > 0 && (
            <ul className={classes.askedList} aria-label={texts.list}>
              {questions.map((question) => (
                <QuestionRow
                  key={question.id}
                  question={question}
                  hidden={hidden}
                  shown={shown}
                  onOpen={() => setDialog({ kind: 'read', id: question.id })}
                />
              ))}
            </ul>
          )}
          {versionNumber !== null && (
            <Button
              variant={questions.length === 0 ? 'light' : 'default'}
              leftSection={<IconMessages size={18} />}
              disabled={hidden}
              title={hidden ? askTexts.namesHidden : undefined}
              onClick={() => setDialog({ kind: 'ask' })}
            >
              {isHalfTyped === true ? askTexts.goOn : askTexts.open}
            </Button>
          )}
        </div>
      </Card>
      {dialog?.kind === 'ask' && versionNumber !== null && (
        <AskDialog
          caseFileId={caseFileId}
          casusId={casusId}
          versionNumber={versionNumber}
          onClose={close}
        />
      )}
      {dialog?.kind === 'read' && opened !== undefined && (
        <QuestionDialog
          caseFileId={caseFileId}
          question={opened}
          onType={() => setDialog({ kind: 'type', id: opened.id })}
          onClose={close}
        />
      )}
      {dialog?.kind === 'type' && opened !== undefined && (
        <ByHandDialog
          caseFileId={caseFileId}
          question={opened}
          onClose={() => setDialog({ kind: 'read', id: opened.id })}
        />
      )}
    </>
  );
}

type QuestionRowProps = {
  readonly question: CasusQuestion;
  readonly hidden: boolean;
  readonly shown: (text: string) => string | null;
  readonly onOpen: () => void;
};

function QuestionRow({ question, hidden, shown, onOpen }: QuestionRowProps) {
  const [today] = useState(() => dayOf(new Date()));
  const { reader, askedAt, versionNumber, answers, expiresOn } = question;
  const askedOn = shortDay(dayOf(new Date(askedAt)), today);
  return (
    <li className={classes.askedRow}>
      <button type="button" className={classes.askedOpen} onClick={onOpen}>
        <span className={classes.strong}>
          {hidden ? texts.hiddenReader : texts.to(shown(reader) ?? '')}
        </span>
        <span className={classes.oneLine}>{shown(question.question) ?? texts.hidden}</span>
        <span className={classes.quiet}>{texts.on(askedOn, versionNumber)}</span>
      </button>
      {answers.length > 0 ? (
        <Tag tone="moss">{texts.answered(answers.length)}</Tag>
      ) : (
        <>
          <Tag>{texts.open}</Tag>
          {expiresOn !== null && (
            <span className={classes.quiet}>{texts.late(shortDay(expiresOn, today))}</span>
          )}
        </>
      )}
    </li>
  );
}
