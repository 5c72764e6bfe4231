/** Where the bytes of an attachment lie in an archive. Pure. */

const LONGEST = 100;

/** Windows opens no file of these names, whatever its extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Plain letters, figures, dots, dashes and blanks; the extension stays. */
const plainName = (fileName: string): string => {
  const plain = fileName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._ -]+/gu, '-')
    .replace(/^[^A-Za-z0-9]+/u, '')
    .replace(/[. ]+$/u, '');
  if (plain === '') return 'bijlage';
  const whole = reserved.test(plain) ? `bijlage-${plain}` : plain;
  const extension = /\.[A-Za-z0-9]{1,10}$/u.exec(whole)?.[0] ?? '';
  const stem = whole.slice(0, whole.length - extension.length);
  return stem.slice(0, LONGEST - extension.length).replace(/[. ]+$/u, '') + extension;
};

/**
 * `bijlagen/<id>/<name>`: one folder each, so that two files of the same name don't meet. Whoever takes a name of a
 * child out of `fileName` makes the path anew with this.
 */
export const archivePathOf = ({
  id,
  fileName,
}: {
  readonly id: string;
  readonly fileName: string;
}): string => `bijlagen/${id}/${plainName(fileName)}`;
