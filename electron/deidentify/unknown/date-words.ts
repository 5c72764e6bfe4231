/** Words and patterns of dates. Folded; own lists. */
import { wordSet } from './word-set';

const MONTHS =
  'jan(?:uari)?|febr?(?:uari)?|maart|mrt|maa|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|oct|nov(?:ember)?|dec(?:ember)?|march|mar|june?|july';
export const MONTH = new RegExp(`^(?:${MONTHS})$`, 'u');
/** A month as a wrong keystroke leaves it. */
export const MISSPELT_MONTHS = wordSet(
  `janurai januarie februarie febuari febrauri maar apirl arpil agustus augusuts setember septmeber septemer oktbober
  otkober novmeber decmeber`,
);

const YEAR = String.raw`(?:['’‘´]\s?\d{2}|(?:19|20)\d{2})`;
const SEPARATOR = String.raw`\s?[-/.–]\s?`;
/** "12-03-2025", "12/3/'25", "12.3.25": day, month, year. */
export const FULL = new RegExp(
  String.raw`(\d{1,2})${SEPARATOR}(\d{1,2})${SEPARATOR}((?:19|20)\d{2}|[''’]?\d{2})(?![\d-]|[.:]\d)`,
  'uy',
);
/** "12 03 2025". */
export const SPACED = /(\d{1,2}) (\d{1,2}) ((?:19|20)\d{2})(?!\d)/uy;
/** "2025-03-12", "20250312": year, month, day. */
export const ISO = /((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/uy;
export const COMPACT = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/uy;
/** "13 I 2025", "18-IV-2013". */
export const ROMAN = /\d{1,2}[ .-](?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[ .-](?:19|20)\d{2}(?!\d)/uy;
/** "12-3", "12/3". */
export const SHORT = /(\d{1,2})\s?([-/])\s?(\d{1,2})(?!\d|[;:]\d)/uy;
/** "12 maart", "12e mrt. 2025", "3, 10 en 17 mei", "1 t/m 5 april '25". */
export const WITH_MONTH = new RegExp(
  String.raw`\d{1,2}\s?(?:e|de|ste)?(?:\s?(?:,|en|t/m|tm|tot en met|tot|of|&|[-–/+])\s?\d{1,2}\s?(?:e|de|ste)?){0,4}[\s-]{0,2}(?:van )?(?:de maand )?(${MONTHS})(?![\p{L}])(?:\.?[\s-]{0,2}(?:${YEAR}))?`,
  'iuy',
);
/** Behind "12 maart": " 25", unless that counts something. */
export const TWO_DIGIT_YEAR =
  /[ -](\d{2})(?![\d:;.,]\d|\d| ?(?:uur|u\b|%|x|jaar|min|leerlingen|kinderen))/uy;

/** Words after which two short numbers are a day and a month: "op 12/3". */
export const DAY_CUES = wordSet(
  `op dd datum sinds vanaf tot per dag ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  gesprek geb geboren geboortedatum gebdatum jarig verjaardag van afspraak evaluatie verslag opgesteld ingevuld getekend
  ondertekend uiterlijk voor ingangsdatum einddatum start begin overleg toets afgenomen ziek afgelopen volgende vorige
  bezoek onderzoek intake telefoon mail huisbezoek ontvangen verstuurd`,
);
/** Words that make two numbers a count, a score or a place in a book: "blok 3/4". */
export const NO_DAYS = wordSet(
  `groep groepen gr score scores les lessen blok hoofdstuk h blz pagina p kern niveau versie avi week weken cijfer
  leerjaar jaar art cl kl lft lftd leeftijd kalenderleeftijd artikel fase stap som sommen taak opgave opdracht deel module thema cito iq dle rit verhouding stand stemming uitslag tussenstand eindstand breuk breuken gewonnen verloren
  met`,
);
/** "3-4 keer": what makes two numbers a count. */
export const UNIT_BEHIND =
  /^\s?(?:x\b|keer|jaar|jarige|maanden|weken|dagen|uur|min|minuten|leerlingen|kinderen|%|punten|goed|fout|e\b|euro|km|procent|woorden|pagina|personen|plus|graden)/iu;
