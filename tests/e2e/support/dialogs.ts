/** The system's own dialogs can't be driven: these answer them as a person would. */
import type { ElectronApplication } from '@playwright/test';
import { askMain } from './electron-app';

/** Every "open" dialog from now on gives this path. */
export const answerOpenDialog = (electron: ElectronApplication, path: string): Promise<void> =>
  askMain(
    electron,
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    },
    path,
  );

/** Every "save" dialog from now on gives this path. */
export const answerSaveDialog = (electron: ElectronApplication, path: string): Promise<void> =>
  askMain(
    electron,
    ({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    },
    path,
  );
