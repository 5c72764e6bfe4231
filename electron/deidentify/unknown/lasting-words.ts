import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapOnly } from './gap-tests';
import { textFrom } from './text-near';

/** Care, lessons, permits and papers: what is said to last or to be kept for a time, and who is never so old. */
const LASTING =
  /(?:arrangement|traject|termijn|duur|periode|geldig|geldigheid|contract|onderwijs|behandeling|therapie|begeleiding|beschikking|indicatie|opvang|cursus|opleiding|ervaring|garantie|verlenging|gegevens|dossier|dossiers|documenten|wachttijd|wachtlijst|abonnement|plan|programma|observatie|training|project|tlv|licentie|dienstverband|verlof|pilot|kuur|medicatie|stage|aansluiting|bewaren|bewaard|afspraken|module|fase)$/u;
const TIED = Gap.space | Gap.open | Gap.colon;

/** What lasts or is planned for years, behind the years: "tweejarige brugklas", "4-jarig jubileum". */
const LASTING_BEHIND =
  /^ (?:huwelijk|jubileum|bestaan|feest|contract|verbond|diploma|onderzoek|traject|programma|brug(?:klas|periode|jaren)|opleiding|cursus|cyclus|periode|project|studie|termijn|leerlijn|overeenkomst|beschikking|indicatie|training|afspraak|bachelor|master|garantie|samenwerking|relatie|schoolplan|plan|vmbo|mavo|havo|vwo|mbo|hbo)(?!\p{L})/iu;
const LONGEST_BEHIND = 16;

/** Whether "8-jarig" or "zevenjarige" tells how long something lasts. @param end where it ends */
export function isYearsOfThing(text: string, end: number): boolean {
  return LASTING_BEHIND.test(textFrom(text, end, LONGEST_BEHIND));
}

/** Whether a word means what lasts: "traject". */
export function lasts(word: string): boolean {
  return LASTING.test(word);
}

/** "Arrangement (8 weken)", "Geldigheid: 4 jaar", "Verzuimgegevens vijf jaar". @param index of the number */
export function isOfWhatLasts(tokens: Tokens, index: number): boolean {
  return gapOnly(tokens, index, TIED) && LASTING.test(wordAt(tokens, index - 1));
}
