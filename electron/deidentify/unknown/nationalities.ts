import { wordSet } from './word-set';

/** Stems of peoples and languages: with an ending they are adjectives and inhabitants. */
const STEMS = wordSet(
  `nederland holland belg vlaam fries gronings drent duits frans engel brit spaan portuge itali griek pool poolse
  roemeen roemeens bulgaar oekrai russ hongaar tsjech slowaa kroati kroaat serv bosn alban kosova maced litou let est
  fin zweed noor deen ijsland ier schot turk koerd marokka berber tamazight riffijn algerij tunes egypt libane libanes
  syri irak iraan perz afgha pakista india hindoe chine japan korea vietnam thai indones moluk filip surina antill
  curacao aruba kaapverd ghanees ghana niger somal ethiop eritre tigrin soedan oegand congol kongol senegal gambia
  zuidafrika afrika amerika europe aziat latijn brazil colombia venezol mexica cubaa dominica armeen azerb georg israel
  joods palestij jordaan arab jemen koeweit roma sinti wit russisch papiament papiamento papiamentu maleis sranan twi
  tsjetsjeen igbo tigrinya kurmanci kurmanji kurmandji sorani darija sarnami oezbeek kazach tamil yoruba hausa lingala arabier rif
  limburg twent zeeuw brabant achterhoek swahili dari pashto farsi urdu punjabi mandarijn kantonees`,
);
/** "Turk-se", "Syri-sche", "Frans-talig". */
const ENDINGS = wordSet(
  `s se ans anse anen ams amse mer mers e er ers ees eese ese ezen en ens ense aans aanse aan anen aner isch ische ier iers ierse iens iense iaan iaans
  iaanse ianen ish eens eense naar naars naren je erse sen sch sche ndse nds nees nese nezen landse lands talig talige
  stalig stalige`,
);
/** Short stems that are a language by themselves. */
const LANGUAGES = wordSet(
  'fries duits twi dari tamil papiamento papiamentu maleis urdu hausa igbo sarnami pashto farsi',
);
const LONGEST_NAME = 5;
const KEY_LENGTH = 3;

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

const stemsByKey = new Map<string, string[]>();
for (const stem of STEMS) {
  const stems = stemsByKey.get(keyOf(stem));
  if (stems) stems.push(stem);
  else stemsByKey.set(keyOf(stem), [stem]);
}

/** "Turks", "Marokkaanse", "Poolse", "Syriër": a people or a language, no name. Takes folded words. */
export function isNationality(folded: string): boolean {
  const stems = stemsByKey.get(keyOf(folded)) ?? [];
  return stems.some((stem) => {
    if (!folded.startsWith(stem)) return false;
    const ending = folded.slice(stem.length);
    if (ending !== '') return ENDINGS.has(ending);
    // "Noor" and "Roma" are names: without an ending a short stem counts only when it is a language.
    return stem.length > LONGEST_NAME || LANGUAGES.has(stem);
  });
}
