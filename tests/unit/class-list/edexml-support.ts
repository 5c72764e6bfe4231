/** Pieces of an EDEXML, for the tests of its rules. */

export const pupil = (inner: string, key = '1') => `<leerling key="${key}">${inner}</leerling>`;
export const named = (inner: string, key = '1') =>
  pupil(`<achternaam>Voorbeeld</achternaam>${inner}`, key);
export const school = (year: string) => `<schooljaar>${year}</schooljaar>`;
export const codes = (list: { issues: readonly { code: string }[] }) =>
  list.issues.map((i) => i.code);
