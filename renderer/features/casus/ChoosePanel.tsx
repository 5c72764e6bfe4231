import { Accordion } from '@mantine/core';
import { MAX_HELP_QUESTION, MAX_OWN_TEXT } from '../../../electron/contract/casus';
import type { Casus } from '../../../electron/contract/casus';
import { CodeNote } from '../../app/CodeNote';
import { SaveState } from '../../ui/SaveState';
import { TextArea } from '../../ui/TextArea';
import classes from './Casus.module.css';
import { FieldChoices } from './FieldChoices';
import { NoteChoices } from './NoteChoices';
import { casusTexts as texts } from './texts';
import type { Composer } from './use-composer';

type ChoosePanelProps = {
  readonly casus: Casus;
  readonly composer: Composer;
  readonly hidden: boolean;
};

const stateText: Readonly<Record<Composer['state'], string>> = {
  idle: '',
  waiting: texts.saving,
  saved: texts.kept,
  failed: texts.notKept,
};

/** What goes along: open at first, folded away once there is something to check. */
export function ChoosePanel({ casus, composer, hidden }: ChoosePanelProps) {
  const { choice } = composer;
  return (
    <Accordion variant="separated" defaultValue={casus.parts.length === 0 ? 'choose' : null}>
      <Accordion.Item value="choose">
        <Accordion.Control>
          <span className={classes.chooseLabel}>
            <strong>{texts.choose}</strong>
            <span className={classes.quiet}>
              {texts.chooseSub(choice.fields.length, choice.noteIds.length)}
            </span>
          </span>
        </Accordion.Control>
        <Accordion.Panel>
          {hidden ? (
            <p className={classes.quiet}>{texts.chooseHidden}</p>
          ) : (
            <Choices casus={casus} composer={composer} />
          )}
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function Choices({ casus, composer }: Omit<ChoosePanelProps, 'hidden'>) {
  const { choice, change, state, error } = composer;
  return (
    <div className={classes.choose}>
      <TextArea
        label={texts.helpQuestion}
        description={texts.helpQuestionHint}
        minRows={2}
        maxLength={MAX_HELP_QUESTION}
        value={choice.helpQuestion}
        onChange={(event) => change({ helpQuestion: event.currentTarget.value })}
      />
      <FieldChoices
        caseFileId={casus.caseFileId}
        chosen={choice.fields}
        onChange={(fields) => change({ fields })}
      />
      <NoteChoices
        caseFileId={casus.caseFileId}
        chosen={choice.noteIds}
        onChange={(noteIds) => change({ noteIds })}
      />
      <TextArea
        label={texts.own}
        description={texts.ownHint}
        maxLength={MAX_OWN_TEXT}
        value={choice.own}
        onChange={(event) => change({ own: event.currentTarget.value })}
      />
      <SaveState text={stateText[state]} saved={state === 'saved'} />
      {state === 'failed' && <CodeNote error={error} />}
    </div>
  );
}
