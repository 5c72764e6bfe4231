/**
 * The window round a pupil's card: the whole screen, without a menu bar. The page is loaded anew at both ends:
 * of what stood on the screen, and of other pupils, nothing is left in it. Not a kiosk: macOS then refuses to end
 * an app that hangs, and what a pupil can reach is not kept by the size of the window.
 */
import type { BrowserWindow } from 'electron';

type Frame = Pick<BrowserWindow, 'isFullScreen' | 'setFullScreen' | 'setMenuBarVisibility'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'reload'>;
};

/** @returns puts a window as its page asks for, and back as it was */
export const createPupilCardWindow = () => {
  let wasFullScreen = false;
  return (window: Frame, isCard: boolean): void => {
    if (isCard) wasFullScreen = window.isFullScreen();
    // Who works in full screen has it already. In this order: Electron brings back the menu bar that it found.
    if (!wasFullScreen) {
      window.setFullScreen(isCard);
      window.setMenuBarVisibility(!isCard);
    }
    window.webContents.reload();
  };
};
