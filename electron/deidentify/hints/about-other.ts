import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from '../unknown/gap-tests';
import { wordSet } from '../unknown/word-set';

const OTHERS = wordSet(
  `broer broertje broers zus zusje zussen broertjes zusjes moeder vader oma opa ouders nicht neef nichtje neefje tante
  oom halfbroer halfzus stiefvader stiefmoeder vriendje vriendinnetje klasgenoot klasgenootje leerkracht juf meester
  baby`,
);
const REACH = 4;
const APART = Gap.stop | Gap.break | Gap.dot;

/** Whether somebody else than the pupil was named just before, in the same clause: "zijn broer van 9". */
export function isAboutOther(tokens: Tokens, index: number): boolean {
  for (let back = 1; back <= REACH; back += 1) {
    if (gapHas(tokens, index - back + 1, APART)) return false;
    if (OTHERS.has(wordAt(tokens, index - back))) return true;
  }
  return false;
}
