/** Shows a pupil's card, and takes it away once the passphrase is given. */
import type { HandlersOf } from '../contract/contract';
import type { pupilCardWindow } from '../contract/skill-card';
import { askVault, type ShellContext } from './shell-handlers';

const nothing = {};

export const pupilCardHandlers: HandlersOf<typeof pupilCardWindow, ShellContext> = {
  'window.showPupilCard': async ({ keeper, clipboard, card, onCard }, { id, on }) => {
    if (card.shown() !== null) return nothing; // the bridge lets the same card alone come here
    // There is such a card, and the vault is open: nobody is shut in with nothing to see.
    await askVault(keeper, 'skillCard.pupil', { id, on });
    card.show({ id, on });
    onCard();
    // Or the pupil could paste what was copied from a file.
    await clipboard.clear();
    return nothing;
  },
  'window.pupilCard': ({ card }) => card.shown(),
  'window.leavePupilCard': async ({ keeper, card, onCard }, { passphrase }) => {
    if (card.shown() === null) return nothing;
    // The vault's own brake on guessing holds here too.
    await askVault(keeper, 'vault.verifyPassphrase', { passphrase });
    card.end();
    onCard();
    return nothing;
  },
};
