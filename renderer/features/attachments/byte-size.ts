const units = ['bytes', 'kB', 'MB'] as const;

/** `2.411.724` bytes → "2,3 MB". */
export const byteSize = (bytes: number): string => {
  const power = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const value = bytes / 1024 ** power;
  const text = power === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1).replace('.0', '');
  return `${text.replace('.', ',')} ${units[power] ?? ''}`;
};
