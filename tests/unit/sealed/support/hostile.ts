/** Files that somebody else made with `age`, around anything. */
import { Encrypter } from 'age-encryption';
import { createTarPacker } from 'modern-tar';
import type { TarHeader } from 'modern-tar';
import { gathered } from './bytes';

export const lockedTo = async (recipient: string, content: Uint8Array): Promise<Buffer> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(content));
};

type Packed = { readonly header: Partial<TarHeader>; readonly body?: Uint8Array };

/** A tar archive with any headers. */
export const tarOf = async (entries: readonly Packed[]): Promise<Buffer> => {
  const { readable, controller } = createTarPacker();
  const whole = gathered(readable);
  for (const { header, body = new Uint8Array() } of entries) {
    const all = { name: 'a', size: body.length, mtime: new Date(0), ...header };
    const writer = controller.add(all).getWriter();
    if (body.length > 0) await writer.write(body);
    await writer.close();
  }
  controller.finalize();
  return whole;
};

const BLOCK = 512;

/** Changes a field of the first header and mends its checksum. */
export const withField = (tar: Buffer, at: number, bytes: Uint8Array): Buffer => {
  const changed = Buffer.from(tar);
  changed.set(bytes, at);
  changed.fill(0x20, 148, 156);
  const sum = changed.subarray(0, BLOCK).reduce((total, byte) => total + byte, 0);
  changed.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return changed;
};
