import { startsSentence } from '../sentence';
import { Shape, shapeAt } from '../tokens';
import type { Tokens } from '../tokens';

/** Whether most sentences start without a capital: "sem had vandaag weer ruzie. juf belt moeder." */
export function isCareless(tokens: Tokens): boolean {
  let lower = 0;
  let capital = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const shape = shapeAt(tokens, i);
    if (shape === Shape.digits || !startsSentence(tokens, i)) continue;
    if (shape === Shape.lower) lower += 1;
    else capital += 1;
  }
  return lower > capital;
}
