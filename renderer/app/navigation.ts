/** Moving to another screen by its path, for code that isn't a link. */
import { createContext, use } from 'react';

export type Go = (path: string) => void;
export const GoContext = createContext<Go>(() => undefined);

/** `go('/dossiers')` */
export const useGo = (): Go => use(GoContext);
