import { Button } from '@mantine/core';
import { use, useState } from 'react';
import { arrangementRules } from '../../../../electron/contract/arrangement-rules';
import type { ArrangementFinding } from '../../../../electron/contract/arrangement-rules';
import type { CaseFileId } from '../../../../electron/contract/ids';
import { useShownTexts } from '../../../app/privacy';
import { CheckItem } from '../../../ui/CheckItem';
import { Tag } from '../../../ui/Tag';
import { goToPlace } from '../jump';
import { RequestToolsContext } from '../request-form';
import type { RequestTools } from '../request-form';
import classes from './Check.module.css';
import { ReasonForm } from './ReasonForm';
import { checkTexts as texts } from './texts';

type FindingItemProps = {
  readonly finding: ArrangementFinding;
  readonly caseFileId: CaseFileId;
  /** The question of the profile that it is about, or ''. */
  readonly field: string;
};

/** One thing that was found: how sure the rule is, what it says, its source, and the way to the place. */
export function FindingItem({ finding, caseFileId, field }: FindingItemProps) {
  const { rule, itemId, blocks, reason } = finding;
  const { level, place } = arrangementRules[rule];
  const tools = use(RequestToolsContext);
  const says = field === '' ? texts.says(rule) : texts.saysOf(rule, field);
  const passed = reason !== '';
  return (
    <CheckItem
      state={passed ? 'done' : blocks ? 'open' : 'attention'}
      mark={blocks ? '!' : 'i'}
      stateLabel={passed ? texts.statePassed : blocks ? texts.stateBlocks : texts.stateOther}
      sub={
        <>
          <p>{texts.source(rule)}</p>
          {passed && <Reason caseFileId={caseFileId} text={reason} />}
        </>
      }
      {...(tools !== null && {
        action: (
          <>
            {place !== 'profile' && (
              <Button
                variant="default"
                aria-label={texts.goTo(says)}
                onClick={() => goToPlace(place, itemId)}
              >
                {texts.go}
              </Button>
            )}
            <Ways finding={finding} tools={tools} />
          </>
        ),
      })}
    >
      <Tag tone={texts.levelTones[level]}>{texts.levelWord(level)}</Tag>
      <p className={classes.says}>{says}</p>
    </CheckItem>
  );
}

type ReasonProps = { readonly caseFileId: CaseFileId; readonly text: string };

function Reason({ caseFileId, text }: ReasonProps) {
  const [shown] = useShownTexts(caseFileId, [text]) ?? [];
  return <p className={classes.reason}>{shown}</p>;
}

type WaysProps = { readonly finding: ArrangementFinding; readonly tools: RequestTools };

/** Passing over a rule with a reason, and taking that back. */
function Ways({ finding, tools }: WaysProps) {
  const { rule, blocks, reason } = finding;
  const { form, reasons } = tools;
  const [asked, setAsked] = useState(false);
  const typed = reasons.of(rule);
  const keep = (text: string): void => {
    const others = form.getValues('reasons').filter((one) => one.rule !== rule);
    form.setValue('reasons', text === '' ? others : [...others, { rule, reason: text }], {
      shouldDirty: true,
    });
    reasons.end(rule);
  };
  if (reason !== '') {
    return (
      <Button variant="default" onClick={() => keep('')}>
        {texts.withdraw}
      </Button>
    );
  }
  if (!blocks || arrangementRules[rule].blocks !== 'reason') return null;
  return typed === null ? (
    <Button
      variant="default"
      onClick={() => {
        setAsked(true);
        reasons.type(rule, '');
      }}
    >
      {texts.pass}
    </Button>
  ) : (
    <ReasonForm
      start={typed}
      takeFocus={asked}
      onType={(text) => reasons.type(rule, text)}
      onKeep={keep}
      onCancel={() => reasons.end(rule)}
    />
  );
}
