/** Whether a rationale says more than the destination itself. */
import { oppDestinations, oppDestinationWords } from '../../../contract/opp-sections';
import type { OppDestination } from '../../../contract/opp-sections';
import { plainWords } from './words';

/** What people also call them. */
const ALSO_CALLED: Readonly<Record<OppDestination, string>> = {
  practical: 'pro praktijk',
  vmboBasic: 'bb bbl basis basisberoepsgerichte',
  vmboAdvanced: 'kb kbl kader kaderberoepsgerichte',
  vmboMixed: 'gl gemengde',
  vmboTheoretical: 'tl mavo theoretische',
  havo: '',
  vwo: 'atheneum gymnasium',
  vsoFurtherEducation: 'voortgezet speciaal uitstroomprofiel',
  vsoLabour: 'voortgezet speciaal uitstroomprofiel arbeidsmarkt arbeidsmarktgericht',
  vsoDayActivities: 'voortgezet speciaal uitstroomprofiel',
};

/** Words that give no reason. "Niet", "omdat" and the like are left out on purpose. */
const FILLER: ReadonlySet<string> = new Set(
  plainWords(`
    de het een dit dat deze die der en of in op van voor met bij als tot aan om te is zal kan gaat gaan
    wordt worden lijkt past passend passende haalbaar wij we ik hij zij ze hem haar zijn
    leerling kind onderwijs voortgezet vo school schoolsoort soort niveau leerweg profiel richting advies
    bestemming uitstroom uitstroombestemming uitstroomniveau uitstromen stroomt uit naar
    verwacht verwachte verwachten verwachting verwachtingen onderbouwing
  `),
);

/**
 * The rationale holds no words but those of the destination and filler; without a destination, of any.
 * Law: Besluit bekostiging WPO art. 34.7 lid 1; "not a copy of the bestemming" is domain.md's test of it.
 */
export const isCopyOfDestination = (
  rationale: string,
  destination: OppDestination | null,
): boolean => {
  const named = destination === null ? oppDestinations : [destination];
  const ofDestination = new Set(
    named.flatMap((one) => plainWords(`${oppDestinationWords[one]} ${ALSO_CALLED[one]}`)),
  );
  const words = plainWords(rationale);
  return words.length > 0 && words.every((word) => ofDestination.has(word) || FILLER.has(word));
};
