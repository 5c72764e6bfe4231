import { describe, expect, it } from 'vitest';
import { covers, identifyOne, surfacesOf } from './engine';

/** A text, and what of it must be covered. */
const FOUND: readonly (readonly [string, string])[] = [
  // The kind before the name.
  ['Hij ging naar basisschool De Zilvermeeuw.', 'Zilvermeeuw'],
  ['Hij zat op obs de zilvermeeuw.', 'zilvermeeuw'],
  ['Hij zat op CBS Het Anker.', 'Anker'],
  ['Hij zat op RKBS Sint Jozef.', 'Jozef'],
  ['Hij zat op kbs De Ark.', 'Ark'],
  ['Hij gaat naar IKC Zonrijk.', 'Zonrijk'],
  ['Hij gaat naar kc De Kiem.', 'Kiem'],
  ['Hij gaat naar SBO De Wissel.', 'Wissel'],
  ['Hij gaat naar so De Wissel.', 'Wissel'],
  ['Hij gaat naar VSO De Wissel.', 'Wissel'],
  ['Hij komt van azc-school De Verrekijker.', 'azc-school De Verrekijker'],
  ['Voorkeur: so-school De Windhaan in Aalten.', 'so-school De Windhaan'],
  ['Hij zat op peuterspeelzaal Dikkie.', 'Dikkie'],
  ['Hij ging naar kdv Kiekeboe.', 'Kiekeboe'],
  ['Hij gaat naar bso De Boomhut.', 'Boomhut'],
  ['Zij is bij GGZ-praktijk Het Duinriet geweest.', 'GGZ-praktijk Het Duinriet'],
  ['Verslag van logopediepraktijk Klinkklaar.', 'Klinkklaar'],
  ['Stichting Samen Vooruit helpt.', 'Samen Vooruit'],
  ['Stichting Kind in Beweging helpt.', 'Kind in Beweging'],
  ["Hij voetbalt bij v.v. Achterhoek '94.", "Achterhoek '94"],
  ["Hij voetbalt bij zaalvoetbalclub Betuwe '06.", "'06"],
  ['Zij turnt bij turnvereniging Lenig.', 'Lenig'],
  ['Zij zit op scouting Wielewaal.', 'Wielewaal'],
  ['Zij zit op zwemschool Spetter.', 'Spetter'],
  ['Zij zit op muziekschool Kwint.', 'Kwint'],
  ['Zij gaan naar moskee El-Fath.', 'El-Fath'],
  ['Zij gaan naar de Al-Fath moskee.', 'Al-Fath'],
  ['Zij zijn van de Vrije Gemeente Pniëlstein.', 'Vrije Gemeente Pniëlstein'],
  ['Zij zijn van de Evangelische Gemeente Levensbron.', 'Evangelische'],
  ['Bellen met huisartsenpraktijk Het Plein.', 'Plein'],
  ['Zij werkt bij slachterij Vionteka.', 'Vionteka'],
  ['De pakken komen van verhuur De Muts.', 'verhuur De Muts'],
  ['Zij woont op opvanglocatie De Wulp.', 'opvanglocatie De Wulp'],
  ['Zij speelt bij fanfare Sint Caecilia.', 'Caecilia'],
  ['Zij zoekt contact met Centrum ’45.', '45'],
  // An acronym.
  ['Zij zeilt bij WSV De Kreekvogels.', 'WSV De Kreekvogels'],
  ['Overdracht RSG Het Waterland vandaag.', 'RSG Het Waterland'],
  ['De kinderarts (ETZ Verzonnenhof) belde.', 'ETZ Verzonnenhof'],
  ['Zij turnt bij KDX Verzonnenhof.', 'KDX Verzonnenhof'],
  // Only its company tells.
  ['Hij zit op De Zilvermeeuw.', 'Zilvermeeuw'],
  ['Speltherapie bij Annemiek (De Speeldoos).', 'Speeldoos'],
  ['Peter Hartog, De Sterrentuin te Rotterdam.', 'Sterrentuin'],
  ['Hij zit op de wegwijzer in groep 4.', 'wegwijzer'],
  ['daar zat hij op de morgenzon bij juf wies', 'morgenzon'],
  ['Vader werkt bij ChipVisie.', 'ChipVisie'],
  ['Zij doet een typecursus bij Toetsentoppers.', 'Toetsentoppers'],
  ['Vorige school: Waterlant', 'Waterlant'],
  ['Verzekerd bij: Zorgzeker', 'Zorgzeker'],
  ['We gaan naar Maanzaadcollege.', 'Maanzaadcollege'],
  ['Hij was bij de Jumbo.', 'Jumbo'],
  ['Aanmelding bij Entrea loopt.', 'Entrea'],
  ['Plan: 10x FysioKids Rivierenhof.', 'FysioKids Rivierenhof'],
  ['De kerk heet House of Peace Ministries.', 'House of Peace Ministries'],
  // In capitals and in lower case.
  ['HUISARTS: GEZONDHEIDSCENTRUM WITTEBRUG\nTEL', 'WITTEBRUG'],
  ['vader was aan het werk bij kwekerij van esdoorn in kesteren', 'kwekerij van esdoorn'],
  ['neem jij hem mee naar zwemschool spetter?', 'spetter'],
  ['bel hem op het werk bij garage van der pluim', 'garage van der pluim'],
  ['samen met mevr hassan van bureau samen wijs (spreekt somali)', 'bureau samen wijs'],
  ['hij gaat naar het sint michaels college', 'sint michaels college'],
];

const NOT_FOUND: readonly string[] = [
  'Profiel WISC: VBI 128, VRI 116, FRI 119.',
  'TIQ 118 (BI 111-123).',
  'Verwachte uitstroom: VMBO-BB met LWOO.',
  'Hij gaat naar school in groep 5.',
  'De school belt de praktijk.',
  'School: ja',
  'School: goed',
  'Opvang: geen',
  'Zij zit op de mat in groep 4.',
  'Ga op de stoel zitten bij juf.',
  "Vindt dat school 'er een punt van maakt'.",
  'Hij werkt bij de kapper.',
  'Hij speelt bij de kring.',
  'Aanvraag SBO cat. 1',
  'In de speelzaal staat een kast.',
  'Hij krijgt logopedie op school.',
  'Hij krijgt therapie bij de psycholoog.',
  'De club bij ons in de wijk.',
];

describe('an organisation', () => {
  it.each(FOUND)('is found: %s', (text, name) => {
    expect(covers(text, name, identifyOne(text))).toBe(true);
  });

  it.each(NOT_FOUND)('is not: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([]);
  });
});
