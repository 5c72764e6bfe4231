/** Where the files lie, in the words of each system; electron/shell/paths.ts decides it. */
export const placeTexts = {
  title: 'Waar staan de bestanden?',
  text: 'Alles staat in één map op dit apparaat. Verander er zelf niets in; maak een back-up als u iets wilt verplaatsen.',
  vault: 'De kluis',
  backups: 'De back-ups',
  files:
    'In de kluis staan kluis.db (uw dossiers, versleuteld) en kluis.json (de versleutelde sleutels). Beide zijn nodig. In het leesmij-bestand van de app staat hoe u de database met een ander programma opent.',
  folders: {
    win32: '%LOCALAPPDATA%\\Casuskluis',
    darwin: '~/Library/Application Support/Casuskluis',
    linux: '~/.local/share/casuskluis',
    other: 'Casuskluis',
  },
} as const;

export const folderOf = (
  platform: keyof typeof placeTexts.folders,
  part: 'kluis' | 'back-ups',
): string => {
  const separator = platform === 'win32' ? '\\' : '/';
  return `${placeTexts.folders[platform]}${separator}${part}`;
};
