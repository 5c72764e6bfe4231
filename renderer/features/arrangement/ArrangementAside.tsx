import { Select, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { Arrangement } from '../../../electron/contract/arrangement';
import { usePrivacy } from '../../app/privacy';
import classes from './Arrangement.module.css';
import { CheckPanel } from './check/CheckPanel';
import { Pages } from './Pages';
import { StepsPanel } from './steps/StepsPanel';
import { arrangementTexts as texts } from './texts';
import type { Naming } from './use-arrangement';

const all = ['check', 'preview', 'steps'] as const;
type AsideTab = (typeof all)[number];

/** Beside the text: what is still asked and how it will look; once submitted, what was decided. */
export function ArrangementAside({ arrangement }: { readonly arrangement: Arrangement }) {
  const writing = arrangement.status === 'writing';
  const tabs = writing ? all : (['steps'] as const);
  const [wanted, setTab] = useState<AsideTab>('check');
  const tab = tabs.find((one) => one === wanted) ?? 'steps';
  return (
    <aside className={classes.aside} aria-label={texts.aside}>
      <Tabs
        value={tab}
        onChange={(value) => setTab(all.find((one) => one === value) ?? tab)}
        keepMounted={false}
      >
        <Tabs.List grow>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one} className={classes.tab ?? ''}>
              {texts.tabs[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} className={classes.panel ?? ''} tabIndex={0}>
          {tab === 'check' && <CheckPanel arrangement={arrangement} />}
          {tab === 'preview' && <Preview arrangement={arrangement} />}
          {tab === 'steps' && <StepsPanel arrangement={arrangement} />}
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

const namings = (['names', 'codeName'] as const).map((value) => ({
  value,
  label: texts.namings[value],
}));

function Preview({ arrangement }: { readonly arrangement: Arrangement }) {
  const { hidden } = usePrivacy();
  const [chosen, setNaming] = useState<Naming>('names');
  // With names hidden the pages show none either.
  const naming = hidden ? 'codeName' : chosen;
  return (
    <>
      <div className={classes.naming}>
        <Select<Naming>
          label={texts.naming}
          data={namings}
          allowDeselect={false}
          disabled={hidden}
          value={naming}
          onChange={(value) => setNaming(value ?? 'names')}
        />
      </div>
      <Pages arrangement={arrangement} naming={naming} />
    </>
  );
}
