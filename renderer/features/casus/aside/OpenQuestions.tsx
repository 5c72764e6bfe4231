import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Casus } from '../../../../electron/contract/casus';
import { CheckItem, CheckList } from '../../../ui/CheckItem';
import { hitTexts } from '../hits/texts';
import { findingPlaces, wordsAround } from '../hits/hit-words';
import { questionsOf } from '../hits/questions';
import type { Question } from '../hits/questions';
import { useDecide } from '../hits/use-decide';
import type { FindingAnswer } from '../hits/use-decide';
import { partName } from '../sections';
import classes from './Aside.module.css';
import { PartnerItem } from './PartnerItem';
import { asideTexts as texts } from './texts';
import { useShowHit } from './use-show-hit';

const FIRST = 4;

/** Questions that stand between a draft and its release, in the order of the text. */
export function OpenQuestions({ casus }: { readonly casus: Casus }) {
  const questions = questionsOf(casus);
  const [all, setAll] = useState(false);
  const { decide } = useDecide();
  const list = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const before = useRef(casus.openQuestions);
  // The button that was pressed is gone: on to the next question, or to the words that there is none.
  useEffect(() => {
    if (before.current === casus.openQuestions) return;
    before.current = casus.openQuestions;
    if (!answered.current) return;
    answered.current = false;
    (list.current?.querySelector('button') ?? list.current)?.focus();
  });
  const answer = ({ first, times }: Question, choice: FindingAnswer['choice']): void => {
    answered.current = true;
    void decide(first, { choice, everywhere: times > 1 });
  };
  const { leftovers } = casus;
  if (questions.length + leftovers.length === 0) {
    const nothing = findingPlaces(casus).length === 0;
    return (
      <div ref={list} tabIndex={-1}>
        <p className={classes.quiet}>{nothing ? texts.nothingFound : texts.nothingToAnswer}</p>
      </div>
    );
  }
  const shown = all ? questions : questions.slice(0, FIRST);
  return (
    <div ref={list} tabIndex={-1} data-vault>
      <CheckList label={texts.answer}>
        {shown.map((question, at) => (
          <QuestionItem
            key={question.first.finding.id}
            casus={casus}
            question={question}
            number={String(at + 1)}
            onAnswer={(choice) => answer(question, choice)}
          />
        ))}
        {leftovers.map((leftover, at) => (
          <LeftoverItem
            key={`${leftover.partId}-${leftover.surface}`}
            casus={casus}
            leftover={leftover}
            number={String(questions.length + at + 1)}
          />
        ))}
      </CheckList>
      {shown.length < questions.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {texts.showAll(questions.length)}
        </Button>
      )}
    </div>
  );
}

type LeftoverItemProps = {
  readonly casus: Casus;
  readonly leftover: Casus['leftovers'][number];
  readonly number: string;
};

/** A known name in the words that a person typed as a replacement. */
function LeftoverItem({ casus, leftover, number }: LeftoverItemProps) {
  const { partId, surface } = leftover;
  const show = useShowHit();
  const part = casus.parts.find(({ id }) => id === partId);
  if (part === undefined) return null;
  const hits = [...part.findings, ...part.hints];
  const hit = hits.find(
    ({ state, replacement }) => state === 'replace' && replacement.includes(surface),
  );
  if (hit === undefined && part.partner?.includes(surface) === true) {
    return <PartnerItem casus={casus} part={part} surface={surface} number={number} />;
  }
  return (
    <CheckItem
      state="open"
      mark={number}
      stateLabel={texts.openItem}
      sub={texts.inPart(partName(part, casus.parts))}
      action={
        hit !== undefined && (
          <Button variant="default" onClick={() => show(partId, hit.id)}>
            {texts.leftoverShow}
          </Button>
        )
      }
    >
      <strong>{surface}</strong> {texts.leftover}
    </CheckItem>
  );
}

type QuestionItemProps = {
  readonly casus: Casus;
  readonly question: Question;
  readonly number: string;
  readonly onAnswer: (choice: 'replace' | 'keep') => void;
};

function QuestionItem({ casus, question, number, onAnswer }: QuestionItemProps) {
  const { first, times, inPartner } = question;
  const { partId, finding } = first;
  const show = useShowHit();
  const part = casus.parts.find(({ id }) => id === partId);
  if (part === undefined) return null;
  if (inPartner) {
    const { surface } = finding;
    const keep = (): void => onAnswer('keep');
    return (
      <PartnerItem casus={casus} part={part} surface={surface} number={number} onKeep={keep} />
    );
  }
  const [before, after] = wordsAround(part, finding);
  return (
    <CheckItem
      state="open"
      mark={number}
      stateLabel={texts.openItem}
      sub={
        <>
          {hitTexts.reason(finding.reason)}
          {times > 1 && <>, {texts.times(times)}</>}
        </>
      }
      action={
        <div className={classes.buttons}>
          <Button variant="default" onClick={() => onAnswer('replace')}>
            {finding.proposal}
          </Button>
          <Button variant="default" onClick={() => onAnswer('keep')}>
            {texts.keep}
          </Button>
          <Button variant="subtle" onClick={() => show(partId, finding.id)}>
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
