import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folders where the headers of this Node may lie, best first. The archives of nodejs.org,
 * nvm, pyenv's cousins and NodeSource's packages all put them in `include/node` beside `bin`.
 */
export function headerCandidates({ execPath, env = {} }) {
  const configured = env.npm_config_nodedir ? [env.npm_config_nodedir] : [];
  return [...configured, dirname(dirname(execPath)), '/usr', '/usr/local'];
}

/**
 * @returns {string | undefined} the folder for node-gyp's --nodedir; undefined: node-gyp has to
 *   download the headers itself
 */
export function findNodeHeaders(exists = existsSync) {
  const execPath = realpathSync(process.execPath);
  return headerCandidates({ execPath, env: process.env }).find(
    (folder) =>
      exists(join(folder, 'include', 'node', 'node_api.h')) &&
      exists(join(folder, 'include', 'node', 'common.gypi')),
  );
}
