import type { BankTheme } from './bank-types';
import { behaviourThemes } from './themes-behaviour';
import { learningThemes } from './themes-learning';
import { wellbeingThemes } from './themes-wellbeing';
import { stageThemes } from './themes-stages';

export const bankThemes: readonly BankTheme[] = [
  ...learningThemes,
  ...behaviourThemes,
  ...wellbeingThemes,
  ...stageThemes,
];
