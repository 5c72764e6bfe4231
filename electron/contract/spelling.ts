/** Spelling: the words that the Dutch dictionary doesn't know, and the words that a person taught. */
import { z } from 'zod';
import { contract } from './contract';
import { SchoolId } from './ids';

/** One word: letters, with apostrophes and hyphens inside. */
const Word = z
  .string()
  .trim()
  .max(60)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*$/u);

const ownWords = z.strictObject({ words: z.array(z.string()) });

export const spelling = contract({
  /**
   * Words that are in no list: not in the dictionary, not a compound of its words, no name of the
   * school, not taught. Offsets are UTF-16. Without a checker (it just broke down) nothing is marked.
   */
  'spelling.check': {
    input: z.strictObject({ schoolId: SchoolId, text: z.string().max(20_000) }),
    output: z.strictObject({
      words: z.array(
        z.strictObject({
          start: z.number().int().min(0),
          end: z.number().int().min(1),
          word: z.string(),
        }),
      ),
    }),
  },
  /** Best first. Takes up to a second. */
  'spelling.suggest': {
    input: z.strictObject({ word: Word }),
    output: z.strictObject({ suggestions: z.array(z.string()).max(6) }),
  },
  /**
   * For every file of the school; each gives all its own words, in order of the alphabet. When a pupil is
   * destroyed, the words that are names of that pupil or of the file go too.
   */
  'spelling.learn': {
    input: z.strictObject({ schoolId: SchoolId, word: Word }),
    output: ownWords,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'spelling.forget': {
    input: z.strictObject({ schoolId: SchoolId, word: Word }),
    output: ownWords,
    errors: ['DISK_FULL'],
  },
  'spelling.learned': { input: z.strictObject({ schoolId: SchoolId }), output: ownWords },
});
