import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { spelling } from '../../../electron/contract/spelling';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { useSchoolId } from '../../app/school';
import { IconPlus, IconTrash } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { notifyUndo } from '../notes/undo-notice';
import { useChangeOwnWords, useOwnWords } from '../spelling/use-own-words';
import classes from './OwnWords.module.css';
import { ownWordsTexts as texts } from './own-words-texts';
import { settingsTexts } from './texts';

const { word: Word } = spelling['spelling.learn'].input.shape;
const LONGEST = 60;

/** The words that the spelling checker was taught; they hold for every file of the school. */
export function OwnWordsSection() {
  const { hidden } = usePrivacy();
  return (
    <Section title={settingsTexts.sections.woorden} text={texts.text}>
      {/* They can be names; so can what is being typed. */}
      {hidden ? <p className={classes.empty}>{texts.hidden}</p> : <OwnWords />}
    </Section>
  );
}

function OwnWords() {
  const schoolId = useSchoolId();
  const { data: words, error } = useOwnWords(schoolId);
  const { learn, forget } = useChangeOwnWords(schoolId);
  const field = useRef<HTMLInputElement>(null);
  const remove = async (word: string): Promise<void> => {
    // Its button goes with it.
    field.current?.focus({ preventScroll: true });
    if (!(await forget(word))) return;
    const notice = { named: texts.removed(word), hidden: texts.removedHidden };
    notifyUndo(notice, () => void learn(word));
  };
  return (
    <>
      {error !== null && <CodeNote error={error} />}
      <AddWord field={field} onAdd={learn} />
      {words?.length === 0 && <p className={classes.empty}>{texts.none}</p>}
      {words !== undefined && words.length > 0 && (
        <ul className={classes.list} aria-label={settingsTexts.sections.woorden}>
          {words.map((word) => (
            <li key={word} className={classes.word}>
              {word}
              <ActionIcon aria-label={texts.remove(word)} onClick={() => void remove(word)}>
                <IconTrash size={18} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type AddWordProps = {
  readonly field: RefObject<HTMLInputElement | null>;
  /** @returns whether it was kept */
  readonly onAdd: (word: string) => Promise<boolean>;
};

function AddWord({ field, onAdd }: AddWordProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [said, say] = useState('');
  const add = async (): Promise<void> => {
    const word = Word.safeParse(typed);
    setWrong(!word.success);
    field.current?.focus();
    if (!word.success || !(await onAdd(word.data))) return;
    setTyped('');
    say(texts.added(word.data));
  };
  return (
    <form
      noValidate
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        ref={field}
        className={classes.field ?? ''}
        label={texts.label}
        value={typed}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        error={isWrong && texts.wrong}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={18} />}>
        {texts.add}
      </Button>
      <p className={classes.said} role="status">
        {said}
      </p>
    </form>
  );
}
