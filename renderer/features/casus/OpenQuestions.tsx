import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { usePrivacy } from '../../app/privacy';
import { CheckItem, CheckList } from '../../ui/CheckItem';
import classes from './Casus.module.css';
import { placesOf, wordsAround } from './findings';
import type { Place } from './findings';
import { casusTexts as texts } from './texts';
import type { Decide } from './use-decide';
import type { Picked } from './use-picked';

type OpenQuestionsProps = {
  readonly casus: Casus;
  readonly decide: Decide;
  readonly picked: Picked;
};

/** Questions that stand between a draft and its release, in the order of the text. */
export function OpenQuestions({ casus, decide, picked }: OpenQuestionsProps) {
  const { hidden } = usePrivacy();
  const open = placesOf(casus).filter(({ finding }) => finding.state === 'open');
  const { leftovers } = casus;
  const list = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const number = open.length;
  const before = useRef(number);
  // The button that was pressed is gone: on to the next question, or to the words that there is none.
  useEffect(() => {
    if (before.current === number) return;
    before.current = number;
    if (!answered.current) return;
    answered.current = false;
    (list.current?.querySelector('button') ?? list.current)?.focus();
  });
  const answer: Decide = (place, given) => {
    answered.current = true;
    return decide(place, given);
  };
  if (open.length + leftovers.length === 0) {
    return (
      <div ref={list} tabIndex={-1}>
        <p className={classes.quiet}>{texts.nothingToAnswer}</p>
      </div>
    );
  }
  if (hidden) return <p className={classes.quiet}>{texts.answerHidden}</p>;
  return (
    <div ref={list} tabIndex={-1}>
      <CheckList label={texts.answer}>
        {open.map((place, at) => (
          <Question
            key={place.finding.id}
            {...{ place, picked }}
            decide={answer}
            number={String(at + 1)}
          />
        ))}
        {leftovers.map(({ partId, surface }, at) => (
          <CheckItem
            key={`${partId}-${surface}`}
            state="open"
            mark={String(open.length + at + 1)}
            stateLabel={texts.openItem}
            sub={texts.leftoverPart(casus.parts.find(({ id }) => id === partId)?.heading ?? '')}
          >
            <strong>{surface}</strong> {texts.leftover}
          </CheckItem>
        ))}
      </CheckList>
    </div>
  );
}

type QuestionProps = {
  readonly place: Place;
  readonly number: string;
  readonly decide: Decide;
  readonly picked: Picked;
};

function Question({ place, number, decide, picked }: QuestionProps) {
  const { finding } = place;
  const [before, after] = wordsAround(place);
  return (
    <CheckItem
      state="open"
      mark={number}
      stateLabel={texts.openItem}
      sub={texts.reason(finding.reason)}
      action={
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => void decide(place, { choice: 'replace' })}>
            {finding.proposal}
          </Button>
          <Button variant="default" onClick={() => void decide(place, { choice: 'keep' })}>
            {texts.keep}
          </Button>
          <Button
            variant="subtle"
            onClick={() => picked.open({ column: 'outcome', findingId: finding.id })}
          >
            {texts.otherwise}
          </Button>
        </div>
      }
    >
      <span className={classes.question}>
        {before}
        <strong>{finding.surface}</strong>
        {after}
      </span>
    </CheckItem>
  );
}
