/** Whether an identifier stands in a text. */
import type { Identifier } from '../../../build/example-data/identifiers';

const escaped = (value: string): string =>
  value.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** As whole words, in any case; a name that is also an ordinary word only with its capital. */
export const stands = (
  { value, alsoWord }: Pick<Identifier, 'value' | 'alsoWord'>,
  text: string,
): boolean =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${escaped(value).replaceAll(' ', String.raw`\s+`)}(?![\p{L}\p{N}])`,
    alsoWord ? 'u' : 'iu',
  ).test(text);
