import { SCHOOL_WORDS } from '../name-words';
import { wordSet } from './word-set';

const SCHOOL = /school|obs|cbs|ikc|kbs|college|lyceum|sbo/iu;
const CLUB = /club|vereniging|^(?:vv|sv|fc|sc|hc|hv)\b/iu;
const CARE_KINDS = wordSet('kdv kinderdagverblijf bso psz peuterspeelzaal kinderopvang');

/**
 * The kind of organisation without its name: "obs De Ark" → "een school".
 * @param kind its first word, folded @param surface as it is written
 */
export function organisationInWords(kind: string, surface: string): string {
  if (SCHOOL_WORDS.has(kind) || SCHOOL.test(surface)) return 'een school';
  if (/praktijk/iu.test(surface)) return 'een praktijk';
  if (CARE_KINDS.has(kind)) return 'een opvang';
  return CLUB.test(surface) ? 'een club' : 'een organisatie';
}
