import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { IconChevronDown } from '../../../ui/icons/icons';
import classes from './Spelling.module.css';
import { spellingTexts as texts } from './texts';
import { sentenceAround } from './unknown-words';
import type { UnknownWord } from './unknown-words';

/** Less than that isn't seen as waiting. */
const SEEN_AS_WAITING_MILLISECONDS = 300;

type WordItemProps = {
  readonly found: UnknownWord;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly onReplace: (other: string) => void;
  readonly onGo: () => void;
  readonly onLearn: () => void;
  readonly onSkip: () => void;
};

/** An unknown word in its sentence; opened: what may have been meant, and what can be done with it. */
export function WordItem({ found, opened, onToggle, ...ways }: WordItemProps) {
  const id = useId();
  const { word, places } = found;
  const { before, after } = sentenceAround(places[0]);
  return (
    <li className={classes.item}>
      <button
        type="button"
        className={classes.opener}
        aria-expanded={opened}
        aria-controls={id}
        data-word
        onClick={onToggle}
      >
        <IconChevronDown className={classes.chevron ?? ''} />
        <span className={classes.words}>
          <span className={classes.word}>
            {word}
            {places.length > 1 && (
              <span className={classes.times}> {texts.times(places.length)}</span>
            )}
          </span>{' '}
          <span className={classes.sentence}>
            {before}
            <mark className={classes.mark}>{word}</mark>
            {after}
          </span>
        </span>
      </button>
      <div id={id} className={classes.ways} hidden={!opened}>
        {opened && <Ways found={found} {...ways} />}
      </div>
    </li>
  );
}

type WaysProps = Omit<WordItemProps, 'opened' | 'onToggle'>;

function Ways({ found, onReplace, onGo, onLearn, onSkip }: WaysProps) {
  return (
    <>
      <Suggestions found={found} onReplace={onReplace} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onGo}>
          {texts.goTo}
        </Button>
        <Button variant="default" onClick={onLearn}>
          {texts.learn}
        </Button>
        <Button variant="default" onClick={onSkip}>
          {texts.skip}
        </Button>
      </div>
    </>
  );
}

function Suggestions({ found, onReplace }: Pick<WordItemProps, 'found' | 'onReplace'>) {
  const { word, places } = found;
  const { data, error } = useQuery({
    queryKey: ['spellingSuggestions', word],
    queryFn: async () => (await valueOf(api.spelling.suggest({ word }))).suggestions,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error !== null) return <CodeNote error={error} />;
  if (data === undefined) return <Searching />;
  if (data.length === 0) return <p className={classes.quiet}>{texts.noSuggestions}</p>;
  return (
    <div role="group" aria-label={texts.suggestions(word)}>
      <p className={classes.quiet}>{texts.meant(places.length)}</p>
      <div className={classes.buttons}>
        {data.map((other) => (
          <Button key={other} variant="light" onClick={() => onReplace(other)}>
            {other}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Searching() {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), SEEN_AS_WAITING_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={classes.searching} role="status">
      {seen && (
        <>
          <Loader size="xs" aria-hidden /> {texts.searching}
        </>
      )}
    </p>
  );
}
