import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { FUSES } from './fuses.mjs';

const SQLITE = 'node_modules/better-sqlite3-multiple-ciphers';

/**
 * What goes into the package. Everything but the three native modules is bundled in out/, so of
 * node_modules only their run-time parts go along; ${platform} and ${arch} are electron-builder's.
 * @param {boolean} fallback with the fallback runtime the addon is the one compiled here
 */
function packagedFiles(fallback) {
  return [
    'out/**',
    'package.json',
    '!out/.casuskluis-build',
    '!out/main/vault-key.*',
    '!out/main/deidentify.*',
    '!out/lexicon/.made-of',
    '!out/spelling/.made-of',
    '!**/*.{map,md,d.ts,gyp,tsbuildinfo}',
    '!node_modules/node-addon-api',
    `!${SQLITE}/{deps,src}`,
    `!${SQLITE}/{prebuilds,build}/**`,
    fallback
      ? `${SQLITE}/build/Release/better_sqlite3.node`
      : `${SQLITE}/prebuilds/\${platform}-\${arch}.node`,
  ];
}

/** The fallback runtime carries a loader of ours, which has no place in a packaged app. */
function removeLoader({ appOutDir }) {
  rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  rmSync(join(appOutDir, 'version'), { force: true });
}

const LINUX = {
  category: 'Education',
  icon: 'build/icons',
  executableName: 'casuskluis',
  maintainer: 'Casuskluis',
  vendor: 'Casuskluis',
  synopsis: 'Dossiers en casuïstiek, versleuteld op één laptop',
  desktop: { entry: { Name: 'Casuskluis', StartupWMClass: 'Casuskluis' } },
};

/**
 * electron-builder's configuration.
 * @param {{version: string, dist: string} | undefined} fallback the fallback runtime; with it only
 *   an unpacked folder is made, since that runtime never ships to a user
 */
export function builderConfig(fallback) {
  return {
    appId: 'nl.casuskluis',
    productName: 'Casuskluis',
    copyright: 'EUPL-1.2',
    directories: { output: 'dist', buildResources: 'build/icons' },
    files: packagedFiles(fallback !== undefined),
    // Only binaries lie outside the archive: a script there would escape its integrity check.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    electronFuses: FUSES,
    electronLanguages: ['nl', 'en-US'],
    // The native modules bring their binaries along; nothing is compiled or fetched.
    npmRebuild: false,
    nodeGypRebuild: false,
    // No update feed: the app never asks the network anything.
    publish: null,
    artifactName: 'casuskluis-${version}-${os}-${arch}.${ext}',
    ...(fallback
      ? {
          electronVersion: fallback.version,
          electronDist: fallback.dist,
          afterExtract: removeLoader,
        }
      : {}),
    // Each target for the machine's own processor: npm installed the native modules for that one.
    win: { target: ['nsis'], icon: 'build/icons/1024x1024.png' },
    nsis: {
      oneClick: true,
      // For the user alone: no administrator, and the vault stays in that user's own folder.
      perMachine: false,
      deleteAppDataOnUninstall: false,
      differentialPackage: false,
      installerLanguages: ['nl_NL'],
      language: '1043',
    },
    mac: {
      target: ['dmg'],
      icon: 'build/icons/1024x1024.png',
      category: 'public.app-category.education',
      hardenedRuntime: true,
      darkModeSupport: true,
    },
    dmg: { writeUpdateInfo: false },
    linux: {
      ...LINUX,
      target: fallback ? ['dir'] : ['deb', 'AppImage', 'dir'],
    },
    deb: {
      depends: [
        'libgtk-3-0',
        'libnss3',
        'libasound2',
        'libgbm1',
        'libxss1',
        'libxtst6',
        'libsecret-1-0',
      ],
      recommends: ['gnome-keyring'],
    },
  };
}
