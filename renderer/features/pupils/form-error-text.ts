import { pupilTexts } from './texts';

const sentences: Readonly<Record<string, string>> = pupilTexts.errors;

/** The sentence for a code in a schema; anything the schema said by itself is "check this field". */
export const formErrorText = (code: string): string => sentences[code] ?? pupilTexts.errors.field;
