/**
 * Threat: the screen hangs, so nobody knows whether what was typed last is safe, and it can't ask either.
 * A close would end in silence what a lock tells after unlocking. So the system asks.
 */
import { dialog, type BrowserWindow } from 'electron';

const texts = {
  title: 'Casuskluis is nog niet gesloten',
  message: 'Het scherm geeft nog geen antwoord.',
  detail:
    'Wat al bewaard was, is veilig. Of wat u het laatst typte ook is bewaard, is niet bekend. Wacht even en sluit dan opnieuw. Sluit u toch, dan kan die tekst verloren gaan.',
  buttons: ['Wacht nog even', 'Sluit toch'],
};
const ANYWAY = 1;

/**
 * @param signal takes the question away, as when the vault locks by itself
 * @returns whether the person closes all the same
 */
export const askToClose = async (window: BrowserWindow, signal: AbortSignal): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    ...texts,
    type: 'warning',
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  return response === ANYWAY;
};
