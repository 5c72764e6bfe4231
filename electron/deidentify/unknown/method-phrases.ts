/**
 * Methods, tests, programmes and apps of several words that primary schools know: none of their words is a
 * name there. Folded; own list. Those of one word stand in jargon.ts.
 */
import { Gap } from '../gaps';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapOnly } from './gap-tests';
import { THING_PHRASES } from './thing-phrases';

const READING = `
veilig leren lezen;kim versie;maan versie;close reading;grip op lezen;goed gelezen;lezen in beeld;overal tekst;
beter bij leren;actief leren lezen;humpie dumpie;humpie dumpie abc;veilig in stapjes;leesbalans plus;station zuid;
zuid vallei;bas boekjes;boekjes van bas;buro blis;wereld van lezen;kids week;de leesfabriek;snap lezen;
`;
const LANGUAGE = `
taal actief;taal op maat;taal in beeld;spelling in beeld;spelling op maat;zin in taal;taal in blokjes;pi spello;
mondeling nederlands;mondeling nederlands nieuw;horen zien schrijven;zien is snappen;laat wat horen;logo 3000;
met woorden in de weer;taal voor thuis;de taalrotonde;nederlands in beeld;taal doen;woorden in prenten;
`;
const ARITHMETIC = `
wereld in getallen;de wereld in getallen;getal en ruimte;getal ruimte;getal ruimte junior;alles telt;alles telt q;
reken zeker;met sprongen vooruit;sprongen vooruit;de rekenwonders;maatwerk rekenen;rekenen makkelijker;got it;
junior einstein;rekenen in beeld;alles apart;
`;
const INFANTS = `
uk puk;uk en puk;ik ko;ik en ko;doos vol gevoelens;kleuter in beeld;mijn kleutergroep;bee bot;blue bot;
kleuters digitaal;onderbouwd online;dikkie dik;rupsje nooitgenoeg;peuter in zicht;puk en ko;
`;
const WORLD = `
naut meander brandaan;argus clou;blink wereld;blink engels;blink lezen;alles in 1;da vinci;vier keer wijzer;
take it easy;stepping stones;our discovery island;just do it;my name is tom;hello world;groove me;let s do it;
join in;moet je doen;laat maar zien;uit de kunst;kind op maandag;hemel en aarde;wijzer door het verkeer;klaar over;
zwart op wit;mijn eigen handschrift;de zaken van zwijsen;lego education;class dojo;social schools;mijn school;
`;
const BEHAVIOUR = `
rots en water;rots water;roos van leary;leary s roos;geef me de 5;geef me de vijf;triple p;marte meo;de axenroos;
goed gedaan;grip op de groep;zippy s vrienden;alle vrienden van zippy;plezier op school;
beter omgaan met jezelf en de ander;kikker be cool;dappere dino s;dappere kat;denken doen durven;denk doe durf;
piep zei de muis;stoere schildpadden;tim en flapoor;tim flapoor;ho tot hier;marietje kessels;no blame;hart en ziel;
de vreedzame school;vreedzame school;stop denk doe;je bent een kanjer;ik ben speciaal;vrienden voor het leven;
pittige plus torens;day a week;bikkel training;prima in je vel;samen sterk;
`;
const TESTS = `
leerling in beeld;early bird;tower of london;rey complexe figuur;rey complex figure;complexe figuur van rey;rey osterrieth;
bourdon vos;trail making;trail making test;sensory profile;short sensory profile;sensory profile nl;matrix redeneren;
symbool zoeken;route 8;boom test;hodson paden;hodson en paden;beery vmi;beery buktenica;movement abc;vineland screener;
conners rating;draw a person;family relations test;de zinnenaanvultest;columbus test;child behavior checklist;
teacher report form;strengths and difficulties;theory of mind;base rate;cronbachs alfa;cronbach s alpha;
`;

const LONGEST = 6;
const LINKS =
  Gap.space | Gap.hyphen | Gap.apostrophe | Gap.quote | Gap.other | Gap.comma | Gap.joiner;

const PHRASES: ReadonlySet<string> = new Set(
  [READING, LANGUAGE, ARITHMETIC, INFANTS, WORLD, BEHAVIOUR, TESTS, THING_PHRASES]
    .flatMap((list) => list.split(';'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== ''),
);
/** The words that a phrase starts with. */
const STARTS: ReadonlySet<string> = new Set([...PHRASES].map((one) => one.split(' ')[0] ?? ''));

/** The last token of the longest of these names that starts at a token; undefined when there is none. */
export function methodPhraseEnd(tokens: Tokens, index: number): number | undefined {
  let phrase = wordAt(tokens, index);
  if (!STARTS.has(phrase)) return undefined;
  let last: number | undefined;
  for (let to = index + 1; to < index + LONGEST && to < tokens.count; to += 1) {
    if (gapAt(tokens, to) !== 0 && !gapOnly(tokens, to, LINKS)) break;
    phrase = `${phrase} ${wordAt(tokens, to)}`;
    if (PHRASES.has(phrase)) last = to;
  }
  return last;
}
