import { builderConfig } from './packaging/builder-config.mjs';
import { findElectron } from './setup/electron.mjs';

// Where only the fallback runtime is to be had, the packaging is proved on that one.
const runtime = findElectron();

export default builderConfig(runtime?.source === 'fallback' ? runtime : undefined);
