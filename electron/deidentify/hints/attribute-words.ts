/**
 * Words that narrow down whom a text can be about (domain.md section 3, "Re-identifying": family form,
 * language, religion, diagnosis, medication, events), each with wider words for it. Diagnosis becomes
 * need. Folded; own lists. Custom: no law names these words.
 */
import type { OtherAttribute } from '../hint';

type AttributeWord = { readonly kind: OtherAttribute; readonly proposal: string | null };

const words = new Map<string, AttributeWord>();

function define(kind: OtherAttribute, proposal: string | null, list: string): void {
  for (const phrase of list.split(';').map((one) => one.trim())) {
    if (phrase !== '') words.set(phrase, { kind, proposal });
  }
}

define(
  'familyForm',
  'het gezin',
  'pleeggezin; pleegkind; pleegouders; pleegouder; pleegmoeder; pleegvader; gezinshuis; gezinshuisouders; eenoudergezin; samengesteld gezin; adoptiegezin; grootgezin; regenbooggezin',
);
define(
  'familyForm',
  null,
  'tweeling; tweelingbroer; tweelingzus; drieling; enig kind; enigst kind; halfbroer; halfbroertje; halfzus; halfzusje; stiefbroer; stiefzus; stiefvader; stiefmoeder; twee moeders; twee vaders; alleenstaande moeder; alleenstaande vader; co ouderschap; bonusouder; bonuszus; bonusbroer; weduwe; weduwnaar; omgangsregeling; geadopteerd; adoptie; draagmoeder; voogd; gezinsvoogd; jongste van vijf; oudste van vijf',
);
define(
  'event',
  'een ingrijpende gebeurtenis',
  'overleden; overlijden; overleed; begrafenis; uitvaart; crematie; zelfdoding; zelfmoord; suicide; detentie; gedetineerd; gevangenis; gevangenisstraf; vechtscheiding; echtscheiding; scheiding; gescheiden; uithuisplaatsing; uit huis geplaatst; ondertoezichtstelling; ots; huiselijk geweld; mishandeling; mishandeld; misbruik; verkrachting; brand; woningbrand; ongeluk; verkeersongeval; ongeval; faillissement; schulden; schuldsanering; huisuitzetting; dakloos; opvanghuis; blijf van mijn lijf; vrouwenopvang; gevlucht; vluchteling; vluchtelingen; statushouder; asielzoeker; asielprocedure; azc; oorlog; uitgezet; vermissing; vermist; politie inval; inval; rechtszaak; terminaal; psychose; verslaving; verslaafd; opname; opgenomen; verdronken; moord; aangifte',
);
define(
  'religion',
  'het geloof',
  'islam; islamitisch; islamitische; moslim; moslims; christen; christelijk; christelijke; katholiek; katholieke; protestants; protestantse; gereformeerd; gereformeerde; hervormd; reformatorisch; jehova; jehova s getuige; hindoe; hindoeisme; boeddhist; joods; joodse; jood; evangelisch; pinkstergemeente; moskee; kerk; kerkdienst; ramadan; suikerfeest; offerfeest; koranschool; koranles; bijbel; dominee; imam; synagoge',
);
const needs: readonly (readonly [need: string, list: string])[] = [
  ['moeite met aandacht en concentratie', 'adhd; add; attention deficit; hyperactief'],
  [
    'behoefte aan voorspelbaarheid en duidelijkheid',
    'ass; autisme; autistisch; autismespectrumstoornis; asperger; pdd nos; pdd; mcdd',
  ],
  [
    'moeite met taal',
    'tos; taalontwikkelingsstoornis; selectief mutisme; stotteren; stottert; afasie; spraaktaalstoornis',
  ],
  ['moeite met lezen en spellen', 'dyslexie; dyslectisch; dyslectische'],
  ['moeite met rekenen', 'dyscalculie'],
  [
    'moeite met de motoriek',
    'dcd; dyspraxie; spierziekte; spasme; spastisch; cerebrale parese; rolstoel; prothese; duchenne; reuma; jeugdreuma',
  ],
  [
    'behoefte aan duidelijke grenzen en nabijheid',
    'odd; cd; gedragsstoornis; hechtingsstoornis; hechtingsproblematiek; reactieve hechtingsstoornis',
  ],
  [
    'gevoelens van onveiligheid',
    'ptss; trauma; getraumatiseerd; angststoornis; sociale angst; paniekstoornis; depressie; depressief; dwangstoornis; ocd; eetstoornis; anorexia; automutilatie',
  ],
  ['onwillekeurige bewegingen of geluiden', 'gilles de la tourette; tourette; tics'],
  [
    'een medische bijzonderheid',
    'epilepsie; diabetes; suikerziekte; astma; hartafwijking; hartpatient; kanker; leukemie; hersentumor; taaislijmziekte; cystic fibrosis; coeliakie; notenallergie; allergie; nierziekte; sikkelcel; sikkelcelziekte; migraine; stoma; sonde; incontinent; bedplassen; long covid; hemofilie; schisis; nah; hersenletsel',
  ],
  [
    'een beperking in zien of horen',
    'slechthorend; doof; gehoorapparaat; cochleair implantaat; slechtziend; blind',
  ],
  [
    'een ander tempo van leren',
    'hoogbegaafd; hoogbegaafdheid; hoogbegaafde; meerbegaafd; lvb; zwakbegaafd; verstandelijke beperking; moeilijk lerend; licht verstandelijk beperkt',
  ],
  [
    'een aangeboren aandoening',
    'downsyndroom; down syndroom; syndroom van down; syndroom; fas; fasd; fragiele x; 22q11; prader willi; noonan; chromosoomafwijking; prematuur; vroeggeboren; couveuse',
  ],
];
for (const [need, list] of needs) define('diagnosis', need, list);
define(
  'medication',
  'medicatie',
  'ritalin; concerta; medikinet; methylfenidaat; dexamfetamine; elvanse; strattera; atomoxetine; intuniv; risperidon; aripiprazol; melatonine; prozac; fluoxetine; sertraline; insuline; insulinepomp; ventolin; epipen; prednison; depakine; keppra; antidepressiva; antipsychotica; medicijnen; medicatie',
);
define(
  'schoolCareer',
  null,
  'doubleert; doubleerde; gedoubleerd; doubleren; doublure; zittenblijver; blijven zitten; zittengebleven; kleuterverlenging; versneld; versnelling; groep overgeslagen; teruggeplaatst; terugplaatsing; thuiszitter; thuiszitten; geschorst; schorsing; verwijderd; zij instromer; zijinstromer; nieuwkomer; onderinstromer; late instroom; vrijstelling; schoolwissel',
);
define(
  'nationality',
  'een migratieachtergrond',
  'sinti; roma; woonwagenkamp; woonwagen; expat; expats; arbeidsmigrant; arbeidsmigranten',
);

/** What folded words, with single spaces between, tell; and the longest such phrase in words. */
export const ATTRIBUTE_WORDS: ReadonlyMap<string, AttributeWord> = words;
export const LONGEST_ATTRIBUTE = Math.max(
  ...[...words.keys()].map((phrase) => phrase.split(' ').length),
);
/** First words of phrases of several words. */
export const ATTRIBUTE_STARTS: ReadonlySet<string> = new Set(
  [...words.keys()]
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => phrase.split(' ')[0] ?? ''),
);
