import { builderConfig } from './packaging/builder-config.mjs';
import { findElectron } from './setup/electron.mjs';

// Where only the fallback runtime is to be had, the packaging is proved on that one.
const runtime = findElectron();

// oxlint-disable-next-line import/no-default-export -- electron-builder reads this one
export default builderConfig(runtime?.source === 'fallback' ? runtime : undefined);
