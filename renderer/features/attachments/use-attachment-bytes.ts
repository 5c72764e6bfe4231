import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../electron/contract/error-codes';
import type { Attachment } from '../../../electron/contract/notes';
import { api, codeOf, valueOf } from '../../app/api';

export type LoadedBytes = {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly done: number;
  readonly failure: ErrorCode | null;
};

const nothing: LoadedBytes = { bytes: null, done: 0, failure: null };

/** Reads an attachment in pieces into memory; forgotten when the component goes. */
export const useAttachmentBytes = ({ id, byteLength }: Attachment): LoadedBytes => {
  const [loaded, setLoaded] = useState(nothing);
  useEffect(() => {
    let stopped = false;
    const load = async (): Promise<void> => {
      const bytes = new Uint8Array(byteLength);
      for (let position = 0, done = 0; done < byteLength; position += 1) {
        const piece = await valueOf(api.attachments.chunk({ id, position }));
        if (stopped) return;
        bytes.set(piece.bytes, done);
        done += piece.bytes.length;
        setLoaded({ ...nothing, done });
      }
      setLoaded({ bytes, done: byteLength, failure: null });
    };
    load().catch((error: unknown) => {
      if (!stopped) setLoaded({ ...nothing, failure: codeOf(error) });
    });
    return () => {
      stopped = true;
      setLoaded(nothing);
    };
  }, [id, byteLength]);
  return loaded;
};
