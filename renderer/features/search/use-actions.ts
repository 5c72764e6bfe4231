import { useMemo } from 'react';
import { api } from '../../app/api';
import { useGo } from '../../app/navigation';
import { usePrivacy } from '../../app/privacy';
import { useOpenDialog } from '../../app/shell-dialogs';
import type { Action } from './entries';
import { actionTexts as texts } from './texts';

/** What can be done from the search field. */
export const useActions = (): readonly Action[] => {
  const go = useGo();
  const openDialog = useOpenDialog();
  const { hidden, toggle } = usePrivacy();
  return useMemo(
    () => [
      { id: 'newNote', label: texts.newNote, run: () => openDialog('quickNote') },
      { id: 'newCaseFile', label: texts.newCaseFile, run: () => go('/dossiers/nieuw') },
      { id: 'calendar', label: texts.calendar, run: () => go('/kalender') },
      { id: 'import', label: texts.import, run: () => go('/import') },
      { id: 'names', label: hidden ? texts.showNames : texts.hideNames, run: toggle },
      { id: 'backup', label: texts.backup, run: () => go('/instellingen?deel=back-up') },
      { id: 'settings', label: texts.settings, run: () => go('/instellingen') },
      { id: 'help', label: texts.help, run: () => go('/hulp') },
      { id: 'lock', label: texts.lock, run: () => void api.window.lock({}) },
    ],
    [go, openDialog, hidden, toggle],
  );
};
