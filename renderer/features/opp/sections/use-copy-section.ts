/** "Kopieer": a section as plain text, as it stands on the screen. */
import { useQueryClient } from '@tanstack/react-query';
import type { Opp } from '../../../../electron/contract/opp';
import { emptyOppContent } from '../../../../electron/contract/opp-content';
import type { OppContent } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { copyText } from '../../../app/copy-text';
import { keys } from '../../../app/query';
import { notify } from '../../notes/undo-notice';
import { useOppTools } from '../write/opp-tools';
import { sectionPlainText } from './section-outline';
import { sectionTexts as texts } from './texts';

/** Copies a section of a text and says so. */
export const copySection = async (section: OppSection, content: OppContent): Promise<void> => {
  const text = sectionPlainText(section, content);
  if (text === '') notify(texts.nothingToCopy);
  else notify((await copyText(text)) ? texts.copied : texts.copyFailed);
};

/** Of the draft that is written, with what isn't saved yet. */
export const useCopySection = (): ((section: OppSection) => Promise<void>) => {
  const { id, keepers } = useOppTools();
  const client = useQueryClient();
  return (section) => {
    const saved = client.getQueryData<Opp>(keys.opp(id))?.draft?.content ?? emptyOppContent();
    const goals = keepers.latest('goals') ?? saved.goals;
    const typed = { [section]: keepers.latest(section) ?? saved[section] };
    return copySection(section, { ...saved, goals, ...typed });
  };
};
