import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { ArchiveLock } from '../../../../electron/contract/exchange';
import type { CaseFileId, CasusId } from '../../../../electron/contract/ids';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useDirtyClose } from '../../../app/use-dirty-close';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { FormErrors } from '../../../ui/forms/form-errors';
import { SavingFields } from '../../../ui/SavingFields';
import { uiTexts } from '../../../ui/texts';
import { draftStateText } from '../../drafts/draft-state-text';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { ArchiveProgress } from '../../exchange/ArchiveProgress';
import { WrittenDialog } from '../../exchange/WrittenDialog';
import { dayOf } from '../../notes/moments';
import { useTypedDraft } from '../../notes/use-typed-draft';
import classes from '../Consultation.module.css';
import { askTexts as texts, nameTexts } from '../texts';
import { useAskedChanged, useAskPreview } from '../use-consultation';
import { askFormOn, askOfDraft, emptyAsk } from './ask-form';
import { AskFields } from './AskFields';
import { FoundNames, Problem } from './FoundNames';
import { likelyNames, sureNames } from './found-names';
import { QuestionPreview } from './QuestionPreview';
import { useAsk } from './use-ask';
import { useNameCheck } from './use-name-check';

type AskDialogProps = {
  readonly caseFileId: CaseFileId;
  readonly casusId: CasusId;
  readonly versionNumber: number;
  readonly onClose: () => void;
};

/** A question about a released version: typed, looked at as the colleague will, and made into a locked file. */
export function AskDialog(props: AskDialogProps) {
  const { caseFileId, casusId } = props;
  const draft = useStepDraft({ kind: 'casusQuestion', caseFileId, targetId: casusId });
  return draft === undefined ? null : <AskForm {...props} draft={draft} />;
}

type Missing = 'names' | 'lock' | null;

function AskForm(props: AskDialogProps & { readonly draft: StepDraft }) {
  const { casusId, versionNumber, onClose, draft } = props;
  const { hidden } = usePrivacy();
  const [today] = useState(() => dayOf(new Date()));
  const [typed] = useState(() => askOfDraft(draft.payload));
  const [lock, setLock] = useState<ArchiveLock | null>({ kind: 'passphrase' });
  const [problem, setProblem] = useState<Missing>(null);
  const form = useForm({
    resolver: zodResolver(askFormOn(today)),
    defaultValues: typed ?? emptyAsk,
  });
  useTypedDraft(form, draft.keeper);
  const { question, expiresOn, format } = useWatch({ control: form.control });
  const preview = useAskPreview({ casusId, versionNumber });
  const names = useNameCheck({
    of: ['question', casusId],
    typed: question ?? '',
    check: (now) => valueOf(api.consultation.checkQuestion({ casusId, question: now })),
  });
  const changed = useAskedChanged(casusId);
  const ask = useAsk({ casusId, versionNumber }, () => {
    void draft.keeper.discard().then(changed);
  });
  const { close, modal } = useDirtyClose({ dirty: draft.keeper.state === 'failed', onClose });
  const busy = ask.isWriting || ask.isPrinting;

  const submit = form.handleSubmit(async (values) => {
    // First as a draft: should writing fail, then the question is in the vault all the same.
    await draft.keeper.flush();
    if (!(await names.settle(values.question))) {
      setProblem('names');
      // The words stand below it.
      form.setFocus('question');
    } else if (values.format === 'casuskluis' && lock === null) setProblem('lock');
    else {
      setProblem(null);
      ask.start({ values, lock: lock ?? { kind: 'passphrase' } });
    }
  });

  if (ask.written !== null) {
    return (
      <WrittenDialog written={ask.written} what={texts.written} onClose={onClose}>
        <p>{format === 'pdf' ? texts.nextPdf : texts.next}</p>
      </WrittenDialog>
    );
  }
  return (
    <Modal
      opened={!hidden}
      title={texts.title}
      size={1180}
      closeOnEscape={modal.closeOnEscape && !busy}
      onClose={() => {
        if (!busy) close();
      }}
    >
      <div className={classes.ask}>
        <form aria-label={texts.title} noValidate onSubmit={(event) => void submit(event)}>
          <FormErrors
            translate={(code) => (texts.errors as Readonly<Record<string, string>>)[code] ?? code}
          >
            <SavingFields saving={busy}>
              <FormStack>
                <p className={classes.quiet}>{texts.lead}</p>
                {typed !== null && draft.keeper.state === 'idle' && (
                  <RestoredDraftNote
                    when={draft.when}
                    onThrowAway={() => void draft.keeper.discard().then(onClose)}
                  />
                )}
                <AskFields form={form} today={today} lock={lock} onLock={setLock}>
                  {(question ?? '').trim() !== '' && (
                    <FoundNames found={names.found} kept={names.kept} onKeep={names.keep} />
                  )}
                  {problem === 'names' && <Problem>{nameTexts.unsettled}</Problem>}
                </AskFields>
              </FormStack>
            </SavingFields>
            {ask.isWriting ? (
              <ArchiveProgress job="export" />
            ) : (
              <>
                {problem === 'lock' && <Problem>{texts.lockMissing}</Problem>}
                {ask.error !== null && <CodeNote error={ask.error} />}
                <FormActions>
                  <Button
                    type="submit"
                    loading={ask.isPrinting || form.formState.isSubmitting}
                    disabled={preview.data === undefined}
                  >
                    {texts.save}
                  </Button>
                  <Button variant="default" onClick={close} disabled={busy}>
                    {uiTexts.cancel}
                  </Button>
                </FormActions>
              </>
            )}
            <p className={classes.quiet} role="status">
              {draftStateText(draft.keeper)}
            </p>
          </FormErrors>
        </form>
        <section
          aria-label={texts.preview}
          className={classes.preview}
          // A part that scrolls can be reached by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <h3 className={classes.subhead}>{texts.preview}</h3>
          {preview.error !== null && <CodeNote error={preview.error} />}
          {preview.data !== undefined && (
            <QuestionPreview
              casus={preview.data}
              question={question ?? ''}
              expiresOn={expiresOn ?? null}
              marked={[...sureNames(names.found ?? []), ...likelyNames(names.found ?? [])]}
            />
          )}
        </section>
      </div>
    </Modal>
  );
}
