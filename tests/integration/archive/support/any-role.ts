import { Settings } from '../../../../electron/contract/settings';

/** Functions of whoever uses a vault. */
export const settingsRoles = Settings.shape.ownRole.options;
