import { Button } from '@mantine/core';
import { useCallback, useRef } from 'react';
import type { OppId } from '../../../../electron/contract/ids';
import { oppRules } from '../../../../electron/contract/opp-rules';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { dayInWords, roleWords } from '../../../../electron/contract/casus-words';
import { api } from '../../../app/api';
import { useShownTexts } from '../../../app/privacy';
import { CheckItem } from '../../../ui/CheckItem';
import { Tag } from '../../../ui/Tag';
import type { TypedReasons } from '../../drafts/typed-reasons';
import { dayOf } from '../../notes/moments';
import { isSection } from '../jump';
import { useOppChange } from '../use-opp';
import classes from './Check.module.css';
import { canWaive } from './finding-groups';
import type { FindingLine } from './finding-groups';
import { checkTexts as texts } from './texts';
import { WaiveForm } from './WaiveForm';

export type FindingItemProps = {
  readonly id: OppId;
  readonly caseFileId: string;
  readonly line: FindingLine;
  /** Nothing can be changed: names are hidden, or the OPP is closed. */
  readonly readOnly: boolean;
  readonly reasons: TypedReasons<OppRuleId>;
  readonly onGo: (line: FindingLine, itemId: string | null) => void;
  /** It stands in another group now: this line is gone. */
  readonly onGone: () => void;
};

/** One thing that was found: how sure the rule is, what it says, its source, and the way to the place. */
export function FindingItem(props: FindingItemProps) {
  const { id, caseFileId, line, readOnly, reasons, onGo, onGone } = props;
  const { rule, findings } = line;
  const [first] = findings;
  const { level } = oppRules[rule];
  const reason = readOnly ? null : reasons.of(rule);
  const { type, end } = reasons;
  const typeReason = useCallback((typed: string) => type(rule, typed), [type, rule]);
  const opener = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    end(rule);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <CheckItem
      state={first.waiver !== null ? 'done' : first.blocks ? 'open' : 'attention'}
      mark={first.blocks ? '!' : 'i'}
      stateLabel={
        first.waiver !== null
          ? texts.stateWaived
          : first.blocks
            ? texts.stateBlocks
            : texts.stateOpen
      }
      sub={
        <>
          <Where line={line} />
          {first.waiver !== null && (
            <Waiver
              id={id}
              caseFileId={caseFileId}
              line={line}
              readOnly={readOnly}
              onGone={onGone}
            />
          )}
        </>
      }
      action={
        <>
          {reason === null && <Ways line={line} readOnly={readOnly} onGo={onGo} />}
          {canWaive(first) && reason === null && !readOnly && (
            <Button ref={opener} variant="default" onClick={() => typeReason('')}>
              {texts.waive}
            </Button>
          )}
          <details className={classes.source}>
            <summary>{texts.source}</summary>
            <p>{texts.sourceOf(rule)}.</p>
            <p>{texts.readOf(rule)}.</p>
          </details>
          {reason !== null && (
            <WaiveForm
              id={id}
              rule={rule}
              reason={reason}
              onType={typeReason}
              onSaved={() => {
                end(rule);
                onGone();
              }}
              onCancel={stop}
            />
          )}
        </>
      }
    >
      <div className={classes.head}>
        <Tag tone={texts.levelTones[level]}>{texts.levelWord(level)}</Tag>
      </div>
      <p className={classes.says}>{texts.says(rule)}</p>
    </CheckItem>
  );
}

/** The day or the school year that it is about, and how many rows. */
function Where({ line: { findings } }: Pick<FindingItemProps, 'line'>) {
  const days = findings.flatMap(({ on }) => (on === null ? [] : [texts.on(on)]));
  const years = findings.flatMap(({ schoolYear }) =>
    schoolYear === null ? [] : [texts.schoolYear(schoolYear)],
  );
  const about = [...new Set([...days, ...years])];
  const words =
    about.length > 0 ? about : findings.length > 1 ? [texts.times(findings.length)] : [];
  return words.length === 0 ? null : <p>{words.join(' · ')}</p>;
}

/** To the place; to each row where there are more than one. A step can only be recorded with names shown. */
function Ways({ line, readOnly, onGo }: Pick<FindingItemProps, 'line' | 'readOnly' | 'onGo'>) {
  const { place, findings } = line;
  if (readOnly && !isSection(place)) return null;
  const rows = findings.filter(({ itemId }) => itemId !== null);
  if (rows.length < 2) {
    return (
      <Button
        variant="default"
        aria-label={texts.goTo(line.rule, place)}
        onClick={() => onGo(line, rows[0]?.itemId ?? null)}
      >
        {texts.go(line.rule, place)}
      </Button>
    );
  }
  return rows.map(({ itemId }, at) => (
    <Button
      key={itemId}
      variant="default"
      aria-label={texts.goNumberIn(place, at + 1)}
      onClick={() => onGo(line, itemId)}
    >
      {texts.goNumber(at + 1)}
    </Button>
  ));
}

type WaiverProps = Omit<FindingItemProps, 'onGo' | 'reasons'>;

function Waiver({ id, caseFileId, line, readOnly, onGone }: WaiverProps) {
  const { run, pending } = useOppChange(id);
  const waiver = line.findings[0].waiver;
  const [reason] = useShownTexts(caseFileId, [waiver?.reason ?? '']) ?? [];
  if (waiver === null) return null;
  return (
    <div className={classes.waived}>
      <p className={classes.reason}>{reason}</p>
      <p>{texts.waived(roleWords[waiver.byRole], dayInWords(dayOf(new Date(waiver.at))))}</p>
      {!readOnly && (
        <Button
          variant="default"
          loading={pending}
          onClick={() => void run(() => api.opp.unwaive({ id, rule: line.rule })).then(onGone)}
        >
          {texts.unwaive}
        </Button>
      )}
    </div>
  );
}
