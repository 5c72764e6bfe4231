/** One line of `npm run -s deidentify`: {id, text, identity} in, {id, annotations} out. Pure. */
import { z } from 'zod';
import { compileIdentity, findIdentifiers } from '../../electron/deidentify';
import type { Lexicon } from '../../electron/deidentify';
import { annotationsOf } from './annotations';
import { identityOf, LineIdentity } from './identity-of';

const Line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  identity: LineIdentity.optional(),
});

/**
 * @returns the line that answers, without a line end; undefined for an empty one
 * @throws SyntaxError for what is no JSON, ZodError for another shape
 */
export const answerLine = (line: string, lexicon: Lexicon): string | undefined => {
  if (line.trim() === '') return undefined;
  const { id, text, identity } = Line.parse(JSON.parse(line));
  const matcher = compileIdentity(identityOf(identity ?? null));
  const found = findIdentifiers([{ partId: '', text }], { matcher, lexicon }).get('') ?? [];
  return JSON.stringify({ id, annotations: annotationsOf(text, found) });
};
