/** Whether names are hidden now. Apart from what masks texts, so that a notice or a test needs no bridge for it. */
import { createContext, use } from 'react';
import { casusName } from '../features/case-files/code-name';

export type Privacy = {
  readonly hidden: boolean;
  readonly toggle: () => void;
  /** "Casus Lantaarn" while names are hidden, else the pupil's name. */
  readonly nameOf: (file: { readonly pupilName: string; readonly codeName: string }) => string;
};

export const PrivacyContext = createContext<Privacy>({
  hidden: true,
  toggle: () => undefined,
  nameOf: ({ codeName }) => casusName(codeName),
});

export const usePrivacy = (): Privacy => use(PrivacyContext);
