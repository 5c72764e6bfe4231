// Threat: a name inside a file that came from outside leads out of the folder where somebody unpacks it, hides
// what it is, or stands for two files on a disk that takes capitals and small letters for the same.

const MAX_PART = 100;
const MAX_FOLDERS = 150;
const part = /^[A-Za-z0-9](?:[A-Za-z0-9._ -]*[A-Za-z0-9_-])?$/;

/**
 * Whether an entry may be called so: folders and a name of plain characters, that fit the oldest header of tar
 * and lead nowhere else.
 */
export const isPlainPath = (path: string): boolean => {
  const parts = path.split('/');
  const folders = parts.slice(0, -1).join('/');
  return (
    folders.length <= MAX_FOLDERS &&
    parts.every((name) => name.length <= MAX_PART && part.test(name))
  );
};

/** Knows which names were there before, whatever their capitals. @returns false for one that was */
export const onceEach = (): ((path: string) => boolean) => {
  const seen = new Set<string>();
  return (path) => {
    const before = seen.size;
    seen.add(path.toLowerCase());
    return seen.size > before;
  };
};
