/** Small attachments, made on the spot: a picture and a PDF with a text of one's own. */
import { deflateSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

/**
 * A drawing in soft colours: a house under a sun.
 * @param comment stands in the file as a `tEXt` chunk, so that a test can look for it on the disk
 */
export const samplePng = (comment = 'tekening'): Buffer => {
  const [width, height] = [480, 320];
  const rows = Buffer.alloc(height * (width * 3 + 1));
  const paint = (x: number, y: number): readonly [number, number, number] => {
    if ((x - 390) ** 2 + (y - 70) ** 2 < 34 ** 2) return [226, 178, 88];
    if (y > 250) return [136, 160, 120];
    if (x > 120 && x < 280 && y > 150)
      return x > 180 && x < 215 && y > 195 ? [120, 92, 70] : [206, 156, 130];
    if (y > 90 && y <= 150 && Math.abs(x - 200) < (y - 90) * 1.6) return [150, 88, 80];
    return [206, 224, 228];
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(paint(x, y), y * (width * 3 + 1) + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A PDF of one A4 page with these lines (Latin letters only). */
export const samplePdf = (lines: readonly string[]): Buffer => {
  const shown = lines
    .map(
      (line, index) =>
        `(${line.replaceAll(/[()\\]/g, String.raw`\$&`)}) Tj ${index < lines.length - 1 ? 'T*' : ''}`,
    )
    .join('\n');
  const content = `BT /F1 16 Tf 28 TL 72 760 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};
