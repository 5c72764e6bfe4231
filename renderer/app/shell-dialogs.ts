import { createContext, use } from 'react';

/** Dialogs that open from anywhere. */
export type ShellDialog = 'search' | 'quickNote' | 'about';

export const ShellContext = createContext<(dialog: ShellDialog) => void>(() => undefined);

export const useOpenDialog = (): ((dialog: ShellDialog) => void) => use(ShellContext);
