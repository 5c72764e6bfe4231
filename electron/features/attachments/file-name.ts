const MAX_LENGTH = 200;

// Controls, and the marks that turn the order of letters around ("gpj.exe" shown as "exe.jpg").
const deceiving = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A file's name as it is kept and shown: no folder, no hidden marks, 200 characters at most with its
 * extension kept. Never empty.
 */
export const cleanFileName = (name: string): string => {
  const bare = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(deceiving, '').trim();
  if (bare === '') return 'bijlage';
  if (bare.length <= MAX_LENGTH) return bare;
  const extension = /\.[^.]{1,10}$/u.exec(bare)?.[0] ?? '';
  return bare.slice(0, MAX_LENGTH - extension.length) + extension;
};
