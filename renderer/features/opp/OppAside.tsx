import { Tabs } from '@mantine/core';
import type { Opp, OppVersion } from '../../../electron/contract/opp';
import type { OppSection } from '../../../electron/contract/opp-sections';
import { CheckPanel } from './check/CheckPanel';
import { useReasons } from './check/use-reasons';
import { CyclePanel } from './cycle/CyclePanel';
import classes from './Editor.module.css';
import { usePrivacy } from '../../app/privacy';
import { PreviewPanel } from './preview/PreviewPanel';
import { SpellingPanel } from './spelling/SpellingPanel';
import { spellingTexts } from './spelling/texts';
import { useSpelling } from './spelling/use-spelling';
import { oppTexts as texts } from './texts';

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
export function OppAside({ opp, version, writable, tab, onTab, onJump }: OppAsideProps) {
  const { hidden } = usePrivacy();
  const reasons = useReasons();
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
