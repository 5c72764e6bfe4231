/** Zip files with whatever a test wants in them, also what no zip should say. */
import { crc32, deflateRawSync } from 'node:zlib';

export type MadeEntry = {
  readonly name: string;
  readonly data: Buffer | string;
  /** What the directory says it unpacks to; the truth when left out. */
  readonly declared?: number;
  readonly flags?: number;
};

const header = (
  entry: { readonly data: Buffer; readonly packed: Buffer } & Omit<MadeEntry, 'data'>,
  { signature, extra }: { readonly signature: number; readonly extra: number },
): Buffer => {
  const bytes = Buffer.alloc(30 + extra);
  let at = bytes.writeUInt32LE(signature, 0);
  if (extra > 0) at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(20, at);
  at = bytes.writeUInt16LE(entry.flags ?? 0, at);
  at = bytes.writeUInt16LE(8, at);
  at = bytes.writeUInt32LE(0, at);
  at = bytes.writeUInt32LE(crc32(entry.data), at);
  at = bytes.writeUInt32LE(entry.packed.length, at);
  at = bytes.writeUInt32LE(entry.declared ?? entry.data.length, at);
  bytes.writeUInt16LE(Buffer.byteLength(entry.name), at);
  return bytes;
};

export const madeZip = (entries: readonly MadeEntry[], count = entries.length): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const made of entries) {
    const data = Buffer.from(made.data);
    const entry = { ...made, data, packed: deflateRawSync(data) };
    const name = Buffer.from(made.name);
    const central = header(entry, { signature: 0x02014b50, extra: 16 });
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    const local = Buffer.concat([
      header(entry, { signature: 0x04034b50, extra: 0 }),
      name,
      entry.packed,
    ]);
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const documentXml = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

const plain: readonly MadeEntry[] = [
  {
    name: '[Content_Types].xml',
    data: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    data: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
];

export const madeDocx = (document: string, more: readonly MadeEntry[] = []): Buffer =>
  madeZip([...plain, { name: 'word/document.xml', data: document }, ...more]);
