import { readBoundedFile } from '../bounded-file';
import { MAX_DOCX_BYTES } from './import/docx-parts';

/**
 * The bytes of the picked DOCX of an old OPP.
 * @throws CodedError FILE_UNREADABLE, FILE_TOO_LARGE
 */
export const readOppFile = (path: string): Promise<Buffer> => readBoundedFile(path, MAX_DOCX_BYTES);
