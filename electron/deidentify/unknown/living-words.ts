/** What tells that somebody lives or goes somewhere: "woont in", "verhuisd naar", "de wijk". */
import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapHas } from './gap-tests';
import { wordSet } from './word-set';

const LIVING = wordSet(
  `woont wonen woonde woonden woonachtig wonend wonende gewoond verhuisd verhuist verhuizen verhuisde verhuizing
  opgegroeid geboren afkomstig wijk buurt stadsdeel vestigen gevestigd huis flat woning appartement opgroeide
  opgegroeide verblijft logeert`,
);
const REACH = 5;
/** Where one is "op": islands. */
const ISLANDS = wordSet(
  `texel vlieland terschelling ameland schiermonnikoog curacao aruba bonaire saba statia urk marken java bali lesbos
  kreta cyprus malta sicilie sumatra ambon haiti jamaica mallorca tenerife goeree wieringen walcheren zanzibar`,
);

/** Whether one of the last few words tells that somebody lives there. */
export function livesBefore(tokens: Tokens, index: number): boolean {
  for (let at = index; at > index - REACH && at > 0; at -= 1) {
    if (gapHas(tokens, at, Gap.stop | Gap.break | Gap.newline)) return false;
    if (LIVING.has(wordAt(tokens, at - 1))) return true;
  }
  return false;
}

/** "op Texel", "naar Terschelling". */
export function isIsland(word: string): boolean {
  return ISLANDS.has(word);
}
