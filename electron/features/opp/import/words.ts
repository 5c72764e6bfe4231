/** Words as headings and columns are compared: small letters, no marks, no numbering. */

const NUMBERING =
  /^(?:(?:deel|onderdeel|hoofdstuk|stap|punt)\s+)?(?:[0-9]{1,2}(?:[.,][0-9]{1,2})*|[a-h]|[ivx]{1,4})[.):\s]\s*/;

/** "2.1 Belemmerende factoren (kind):" gives "belemmerende factoren". */
export const plainWords = (text: string): string => {
  const small = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\([^()]*\)/g, ' ')
    .trim();
  const bare = small.replace(NUMBERING, '');
  return (bare === '' ? small : bare)
    .replaceAll(/[/&+]/g, ' en ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** Whether something stands between brackets that `plainWords` dropped, other than what every form has there. */
export const saysMore = (text: string): boolean =>
  /\((?!smart\)|opp\)|nl\)|en\))[^()]*\p{L}[^()]*\)/iu.test(text);
