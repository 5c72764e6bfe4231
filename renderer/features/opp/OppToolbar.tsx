import { ActionIcon, Menu } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import type { Opp } from '../../../electron/contract/opp';
import type { OppContent } from '../../../electron/contract/opp-content';
import { CodeNote } from '../../app/CodeNote';
import { IconDotsVertical, IconFileImport } from '../../ui/icons/icons';
import { SaveState } from '../../ui/SaveState';
import { timeOf } from '../notes/moments';
import classes from './Editor.module.css';
import { importTexts } from './import/texts';
import { SectionsMenu } from './SectionsMenu';
import { oppTexts as texts } from './texts';
import { SectionConflict } from './write/section-keepers';
import type { Kept } from './write/section-keepers';
import { useOppTools } from './write/opp-tools';

type OppToolbarProps = {
  readonly opp: Opp;
  readonly content: OppContent;
  readonly onImport: () => void;
};

/** Stays in sight while one writes: where one is, and whether it is kept. */
export function OppToolbar({ opp, content, onImport }: OppToolbarProps) {
  const { keepers } = useOppTools();
  const kept = useSyncExternalStore(keepers.subscribe, keepers.kept);
  return (
    <>
      <div className={classes.toolbar}>
        <SectionsMenu content={content} findings={opp.findings} />
        <div className={classes.toolbarEnd}>
          <SaveState text={wordsOf(kept, opp)} saved={kept.state === 'saved'} />
          <TextMenu onImport={onImport} />
        </div>
      </div>
      {kept.failure !== null && !(kept.failure instanceof SectionConflict) && (
        <CodeNote error={kept.failure} />
      )}
    </>
  );
}

/** What is done with the text as a whole. */
function TextMenu({ onImport }: { readonly onImport: () => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={texts.moreForText} title={texts.moreForText}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileImport size={18} />} onClick={onImport}>
          {importTexts.title}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const wordsOf = ({ state, conflicts }: Kept, { draft }: Opp): string => {
  if (state === 'failed' || conflicts.length > 0) return texts.notKept;
  if (state === 'waiting') return texts.saving;
  return state === 'saved' && draft !== null ? texts.savedAt(timeOf(draft.updatedAt)) : '';
};
