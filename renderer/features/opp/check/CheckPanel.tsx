import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { Card } from '../../../ui/Card';
import { CheckList } from '../../../ui/CheckItem';
import { IconCircleCheck } from '../../../ui/icons/icons';
import type { TypedReasons } from '../../drafts/typed-reasons';
import { dialogOfFinding } from '../cycle/opp-dialogs';
import { OppDialogs } from '../cycle/OppDialogs';
import { returnFocus, useOppDialog } from '../cycle/use-opp-dialog';
import { useReadOnly } from '../cycle/use-read-only';
import { isSection } from '../jump';
import { RulesDialog } from '../rules/RulesDialog';
import classes from './Check.module.css';
import { findingGroups } from './finding-groups';
import type { FindingGroup, FindingLine } from './finding-groups';
import { FindingItem } from './FindingItem';
import { checkTexts as texts } from './texts';

type CheckPanelProps = {
  readonly opp: Opp;
  readonly reasons: TypedReasons<OppRuleId>;
  /** Goes to a section, and to a row of it. A step of the cycle is recorded in a dialog right here. */
  readonly onJump: (section: OppSection, itemId: string | null) => void;
};

/** All that the rules found, the weightiest first; what the law asks is never mixed with what is custom. */
export function CheckPanel({ opp, reasons, onJump }: CheckPanelProps) {
  const readOnly = useReadOnly(opp) !== null;
  const [rules, setRules] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const { dialog, open, close } = useOppDialog(title);
  const groups = findingGroups(opp.findings);
  const blocking = groups.find(({ kind }) => kind === 'blocks')?.lines.length ?? 0;
  const go = (line: FindingLine, itemId: string | null): void => {
    if (isSection(line.place)) onJump(line.place, itemId);
    else open(dialogOfFinding(line));
  };
  const titleOf = (kind: FindingGroup['kind']): string =>
    kind === 'blocks' && opp.draft === null ? texts.groupBlocksAdopted : texts.groups[kind];
  return (
    <Card as="section">
      <h2 ref={title} tabIndex={-1} className={classes.title}>
        <span aria-live="polite">{titleWords(opp, blocking)}</span>
      </h2>
      {groups.length === 0 && <AllDone />}
      {groups.map(({ kind, lines }) => (
        <div key={kind} className={classes.group}>
          <h3 className={classes.groupTitle}>{titleOf(kind)}</h3>
          <CheckList label={titleOf(kind)}>
            {lines.map((line) => (
              <FindingItem
                key={`${line.rule} ${line.place}`}
                id={opp.id}
                caseFileId={opp.caseFileId}
                line={line}
                readOnly={readOnly}
                reasons={reasons}
                onGo={go}
                onGone={() => returnFocus(null, title)}
              />
            ))}
          </CheckList>
        </div>
      ))}
      <div className={classes.foot}>
        <Button variant="subtle" onClick={() => setRules(true)}>
          {texts.rules}
        </Button>
      </div>
      <RulesDialog opened={rules} onClose={() => setRules(false)} />
      <OppDialogs opp={opp} dialog={dialog} onClose={close} />
    </Card>
  );
}

/** Whether it can be adopted; of a version that was: what there is to see. */
const titleWords = ({ draft, status, findings }: Opp, blocking: number): string => {
  if (status === 'closed') return texts.closed;
  if (draft === null) return texts.titleAdopted;
  if (findings.length === 0) return texts.title;
  return blocking > 0 ? texts.blocked(blocking) : texts.notBlocked;
};

function AllDone() {
  return (
    <div className={classes.calm}>
      <IconCircleCheck size={24} />
      <div>
        <p>
          <strong>{texts.emptyTitle}</strong>
        </p>
        <p className={classes.lead}>{texts.emptyText}</p>
      </div>
    </div>
  );
}
