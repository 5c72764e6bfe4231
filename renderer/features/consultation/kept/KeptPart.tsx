import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import type { ListedQuestion } from '../../../../electron/contract/consultation';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useTyped } from '../../../app/use-typed';
import { EmptyState } from '../../../ui/EmptyState';
import { FormStack } from '../../../ui/FieldGroup';
import { IconNotebook, IconPlus, IconSearchOff } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { useDrafts } from '../../drafts/DraftsList';
import { useShown } from '../../notes/use-shown';
import classes from '../Consultation.module.css';
import { keptTexts as texts } from '../received-texts';
import { KeptEditor } from './KeptEditor';
import { KeptFilter } from './KeptFilter';
import { keptMenuId, KeptItem } from './KeptItem';
import { useKeptQuestions, useRemoveKept } from './use-kept';

const NEW = 'new';
const WAIT_MILLISECONDS = 150;
/** After a screen that opens has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/** Ids of what is half typed; `null` for a new one. Undefined while nobody knows. */
const useHalfTyped = (): readonly (string | null)[] | undefined => {
  const { data: drafts } = useDrafts();
  return useMemo(
    () => drafts?.filter(({ kind }) => kind === 'keptQuestion').map(({ targetId }) => targetId),
    [drafts],
  );
};

const typedTexts = ({ content }: ListedQuestion): readonly string[] => [
  content.question,
  content.answer,
  content.origin,
];

const nothing: readonly ListedQuestion[] = [];

/** The own collection: looked through by word and theme, one editor at a time. */
export function KeptPart() {
  const { hidden } = usePrivacy();
  const [words, setWords] = useTyped();
  const [waited] = useDebouncedValue(words.trim(), WAIT_MILLISECONDS);
  const [theme, setTheme] = useState<string | null>(null);
  const { data, error } = useKeptQuestions({ words: waited, theme });
  const remove = useRemoveKept();
  const half = useHalfTyped();
  const [asked, setAsked] = useState<string | null | undefined>();
  const addButton = useRef<HTMLButtonElement>(null);
  const questions = data?.questions ?? nothing;
  const shown = useShown(
    null,
    useMemo(
      () => [...questions.flatMap(typedTexts), ...(data?.themes ?? []).map((one) => one.theme)],
      [questions, data],
    ),
  );
  // What is half typed opens by itself, once.
  if (asked === undefined && half !== undefined && data !== undefined) {
    const [first] = half.filter((id) => id === null || questions.some((one) => one.id === id));
    setAsked(first === undefined ? null : (first ?? NEW));
  }
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return null;
  const themes = data.themes.map((one) => one.theme);
  const isLooking = waited !== '' || theme !== null;
  const isEmpty = questions.length === 0 && !isLooking;
  const editing = hidden ? null : (asked ?? null);
  const close = (focus: () => HTMLElement | null) => (): void => {
    setAsked(null);
    setTimeout(() => focus()?.focus(), AFTER_OTHERS_MILLISECONDS);
  };
  const add = (
    <Button
      ref={addButton}
      leftSection={<IconPlus size={20} />}
      disabled={hidden}
      title={hidden ? texts.namesHidden : undefined}
      onClick={() => setAsked(NEW)}
    >
      {texts.add}
    </Button>
  );
  const showAll = (): void => {
    setWords('');
    setTheme(null);
  };
  return (
    <Section title={texts.title} text={texts.text} action={isEmpty ? undefined : add}>
      <FormStack>
        {editing === NEW && (
          <KeptEditor kept={null} themes={themes} onDone={close(() => addButton.current)} />
        )}
        {isEmpty && editing !== NEW && (
          <EmptyState
            icon={IconNotebook}
            title={texts.emptyTitle}
            text={texts.emptyText}
            action={add}
          />
        )}
        {!isEmpty && (
          <>
            <KeptFilter
              words={words}
              onWords={setWords}
              theme={theme}
              onTheme={setTheme}
              themes={data.themes}
              shown={shown}
            />
            <p role="status" className={classes.quiet}>
              {texts.found(questions.length)}
            </p>
          </>
        )}
        {questions.length === 0 && isLooking && (
          <EmptyState
            icon={IconSearchOff}
            title={texts.noneTitle}
            text={texts.noneText}
            action={
              <Button variant="default" onClick={showAll}>
                {texts.clear}
              </Button>
            }
          />
        )}
        {questions.length > 0 && (
          <ul className={classes.keptList} aria-label={texts.list}>
            {questions.map((kept) =>
              editing === kept.id ? (
                <li key={kept.id}>
                  <KeptEditor
                    kept={kept}
                    themes={themes}
                    onDone={close(() => document.querySelector(`#${keptMenuId(kept.id)}`))}
                  />
                </li>
              ) : (
                <KeptItem
                  key={kept.id}
                  kept={kept}
                  hidden={hidden}
                  shown={shown}
                  onEdit={() => setAsked(kept.id)}
                  onRemove={() => {
                    remove(kept);
                    addButton.current?.focus();
                  }}
                />
              ),
            )}
          </ul>
        )}
      </FormStack>
    </Section>
  );
}
