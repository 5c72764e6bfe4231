import { useRef, useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import { oppSectionTitles } from '../../../../electron/contract/opp-sections';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { IconCircleCheck } from '../../../ui/icons/icons';
import { Link } from '../../../ui/Link';
import classes from './Spelling.module.css';
import { spellingTexts as texts } from './texts';
import type { UnknownWord } from './unknown-words';
import type { Spelling } from './use-spelling';
import { useWordWays } from './use-word-ways';
import { WordItem } from './WordItem';

type SpellingPanelProps = {
  readonly opp: Pick<Opp, 'id' | 'caseFileId'>;
  readonly spelling: Spelling;
};

/** The words that the dictionary doesn't know, as a list to go through. */
export function SpellingPanel({ opp, spelling }: SpellingPanelProps) {
  const { hidden } = usePrivacy();
  return (
    <Card as="section">
      {hidden ? <p>{texts.hidden}</p> : <Words opp={opp} spelling={spelling} />}
    </Card>
  );
}

const titleWords = ({ count, isFirst }: Spelling): string => {
  if (count > 0) return texts.title(count);
  return isFirst ? texts.titleBusy : texts.titleNone;
};

function Words({ opp, spelling }: SpellingPanelProps) {
  const { sections, count, isFirst, error } = spelling;
  const list = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState('');
  const ways = useWordWays(opp);

  /** The word is dealt with: on to the one after it. */
  const goOn = (): void => {
    const words = [...(list.current?.querySelectorAll<HTMLElement>('[data-word]') ?? [])];
    const at = words.findIndex((word) => word.getAttribute('aria-expanded') === 'true');
    (words[at + 1] ?? words[at - 1] ?? title.current)?.focus();
    setOpened('');
  };
  const replace = (found: UnknownWord, other: string): void => {
    if (ways.replace(found, other)) goOn();
  };
  // On first: the word is gone as soon as it is known.
  const learn = (found: UnknownWord): void => {
    goOn();
    ways.learn(found);
  };
  const skip = (found: UnknownWord): void => {
    goOn();
    ways.skip(found);
  };
  return (
    <div ref={list} data-vault>
      <h2 ref={title} tabIndex={-1} className={classes.title}>
        <span aria-live="polite">{titleWords(spelling)}</span>
      </h2>
      {error !== null && <CodeNote error={error} />}
      {count > 0 && <p className={classes.quiet}>{texts.lead}</p>}
      {count === 0 && !isFirst && error === null && (
        <p className={classes.calm}>
          <IconCircleCheck size={24} /> {texts.noneText}
        </p>
      )}
      {sections.map(({ section, words }) => (
        <div key={section} className={classes.section}>
          <h3 className={classes.sectionTitle}>{oppSectionTitles[section]}</h3>
          <ul className={classes.list} aria-label={oppSectionTitles[section]}>
            {words.map((found) => {
              const key = `${section} ${found.word}`;
              return (
                <WordItem
                  key={key}
                  found={found}
                  opened={opened === key}
                  onToggle={() => setOpened(opened === key ? '' : key)}
                  onReplace={(other) => replace(found, other)}
                  onGo={() => ways.goTo(found)}
                  onLearn={() => learn(found)}
                  onSkip={() => skip(found)}
                />
              );
            })}
          </ul>
        </div>
      ))}
      <div className={classes.foot}>
        <p className={classes.quiet}>{texts.how}</p>
        <Link href="/instellingen?deel=woorden" className={classes.own}>
          {texts.ownWords}
        </Link>
      </div>
    </div>
  );
}
