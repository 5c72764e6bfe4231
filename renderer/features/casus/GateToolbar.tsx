import { ActionIcon, Popover, SegmentedControl } from '@mantine/core';
import type { Casus } from '../../../electron/contract/casus';
import type { Kept } from '../../app/keepers';
import classes from './Gate.module.css';
import { SectionsMenu } from './SectionsMenu';
import { gateTexts as texts } from './texts';
import { IconKeyboard } from '../../ui/icons/icons';
import { Kbd } from '../../ui/Kbd';
import { SaveState } from '../../ui/SaveState';

export type GateView = 'both' | 'source' | 'outcome';

const views = [
  { value: 'both', label: texts.view.both },
  { value: 'source', label: texts.view.source },
  { value: 'outcome', label: texts.view.outcome },
] as const satisfies readonly { readonly value: GateView; readonly label: string }[];

const keptWords: Readonly<Record<Kept['state'], string>> = {
  idle: '',
  waiting: texts.saving,
  saved: texts.kept,
  failed: texts.notKept,
};

type GateToolbarProps = {
  readonly casus: Casus;
  readonly view: GateView;
  readonly onView: (view: GateView) => void;
  readonly kept: Kept;
};

/** Stays in sight while one writes: where one is, what one sees, whether it is kept. */
export function GateToolbar({ casus, view, onView, kept }: GateToolbarProps) {
  return (
    <div className={classes.toolbar}>
      <SectionsMenu casus={casus} />
      <SegmentedControl<GateView>
        aria-label={texts.views}
        data={views.map((one) => ({ ...one }))}
        value={view}
        onChange={onView}
      />
      <div className={classes.toolbarEnd}>
        <SaveState text={keptWords[kept.state]} saved={kept.state === 'saved'} />
        <Keys />
      </div>
    </div>
  );
}

function Keys() {
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <ActionIcon aria-label={texts.keysTitle}>
          <IconKeyboard />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.keysTitle}>
        <dl className={classes.keys}>
          {texts.keysList.map(({ keys, what }) => (
            <div key={keys}>
              <dt>
                <Kbd>{keys}</Kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
