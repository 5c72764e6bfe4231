import { Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Opp, OppVersion } from '../../../electron/contract/opp';
import type { OppRuleId } from '../../../electron/contract/opp-rules';
import type { OppSection } from '../../../electron/contract/opp-sections';
import { CheckPanel } from './check/CheckPanel';
import { CyclePanel } from './cycle/CyclePanel';
import classes from './Editor.module.css';
import { usePrivacy } from '../../app/privacy';
import type { DraftPlace } from '../../app/use-draft';
import { reasonsOfDraft, useTypedReasons } from '../drafts/typed-reasons';
import type { ReasonTexts } from '../drafts/typed-reasons';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { PreviewPanel } from './preview/PreviewPanel';
import { SpellingPanel } from './spelling/SpellingPanel';
import { spellingTexts } from './spelling/texts';
import { useSpelling } from './spelling/use-spelling';
import { oppTexts as texts } from './texts';
import { oppDraftPlace } from './write/opp-draft';

const tabs = ['check', 'spelling', 'preview', 'steps'] as const;
export type AsideTab = (typeof tabs)[number];

type OppAsideProps = {
  readonly opp: Opp;
  readonly version: OppVersion | null;
  /** There is a draft, and it can be changed. */
  readonly writable: boolean;
  readonly tab: AsideTab;
  readonly onTab: (tab: AsideTab) => void;
  readonly onJump: (section: OppSection, itemId: string | null) => void;
};

/** Beside the text: what is still asked, how it will look, what was done. */
export function OppAside(props: OppAsideProps) {
  const [place] = useState(() => oppDraftPlace(props.opp, 'oppReasons'));
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  return <Aside {...props} place={place} typed={reasonsOfDraft(stored?.payload)} />;
}

type AsideProps = OppAsideProps & {
  readonly place: DraftPlace;
  /** Reasons that were half written before. */
  readonly typed: ReasonTexts;
};

function Aside(props: AsideProps) {
  const { opp, version, writable, tab, onTab, onJump, place, typed } = props;
  const { hidden } = usePrivacy();
  const reasons = useTypedReasons<OppRuleId>(place, typed);
  const spelling = useSpelling(opp, writable && !hidden);
  const shown = tabs.filter((one) => one !== 'spelling' || writable);
  return (
    <aside className={classes.aside} aria-label={texts.aside}>
      <Tabs
        value={shown.includes(tab) ? tab : 'check'}
        onChange={(value) => {
          const chosen = tabs.find((one) => one === value);
          if (chosen !== undefined) onTab(chosen);
        }}
        keepMounted={false}
        className={classes.tabs ?? ''}
      >
        <Tabs.List grow>
          {shown.map((one) => (
            <Tabs.Tab key={one} value={one} className={classes.tab ?? ''}>
              {one === 'spelling' ? spellingTexts.tab(spelling.count) : texts.tabs[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="check" className={classes.panel ?? ''} tabIndex={0}>
          <CheckPanel opp={opp} reasons={reasons} onJump={onJump} />
        </Tabs.Panel>
        {writable && (
          <Tabs.Panel value="spelling" className={classes.panel ?? ''} tabIndex={0}>
            <SpellingPanel opp={opp} spelling={spelling} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="preview" className={classes.panel ?? ''} tabIndex={0}>
          {version !== null && <PreviewPanel opp={opp} version={version} />}
        </Tabs.Panel>
        <Tabs.Panel value="steps" className={classes.panel ?? ''} tabIndex={0}>
          <CyclePanel opp={opp} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
