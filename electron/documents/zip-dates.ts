/**
 * A ZIP says of each file in it when it was made, to two seconds and in the laptop's own time zone. Threat:
 * that tells when somebody sat behind it, and it makes two exports of one casus different files.
 * Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local), 4.3.12 (central) and 4.3.16 (end).
 */
const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const END_SIZE = 22;

const dosDate = (day: string): number => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
};

const expectSignature = (view: DataView, { at, is }: { at: number; is: number }): void => {
  if (view.getUint32(at, true) !== is) throw new Error('Not a plain ZIP file');
};

/**
 * The same ZIP with midnight of one day on each file in it.
 * @param zip without an archive comment and not in the 64-bit form, as the docx package writes it
 * @param day `YYYY-MM-DD`, from 1980 on
 * @throws Error when it is another kind of file
 */
export const withZipDay = (zip: Uint8Array, day: string): Uint8Array => {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END_SIZE;
  expectSignature(view, { at: end, is: END });
  const stamp = (at: number): void => {
    view.setUint16(at, 0, true);
    view.setUint16(at + 2, dosDate(day), true);
  };
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expectSignature(view, { at, is: CENTRAL });
    const local = view.getUint32(at + 42, true);
    expectSignature(view, { at: local, is: LOCAL });
    stamp(at + 12);
    stamp(local + 10);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
};
