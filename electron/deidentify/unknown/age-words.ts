/** Words and patterns that several kinds of ages share. Folded; own lists. */
import { wordSet } from './word-set';

/** "broertje van 3", "moeder (34)". */
export const RELATIVES = wordSet(
  `broer broertje broers zus zusje zussen zusjes broertjes dochter dochtertje zoon zoontje jongen meisje jongetje kind
  kinderen tweeling drieling nichtje neefje nicht neef vriend vriendin vriendje vriendinnetje leerling kleuter peuter baby moeder
  vader mama papa oma opa tante oom buurjongen buurmeisje halfbroer halfzus halfbroertje halfzusje stiefbroer stiefzus
  pleegkind dreumes opoe pake beppe halfbroertje stiefvader stiefmoeder pleegmoeder pleegvader man vrouw`,
);
/** "hij wordt 8", "ze 7 werd". */
export const THIRD_PERSON = wordSet('hij zij ze');
/** "9 en een half", "zeven en een half jaar". */
export const HALF =
  /(\d{1,2}|\p{L}{3,8})[ -]en[ -](?:een[ -])?half(?:jarigen?)?(?: jaar)?(?!\p{L})/iuy;
