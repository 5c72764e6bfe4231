import { foldedWords } from './tokens';

/** Tussenvoegsels and foreign particles: part of a surname, never a name by themselves. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(
  'van de der den ter ten te het t in op aan bij uit onder over voor vd v d da das do dos du di del della des la le les los el al ben ait abu bin ibn bint von zu zum zur st san o mac mc'.split(
    ' ',
  ),
);

/** What stands between the parts of a long surname ("Heeckeren tot Waliën"): no part by itself. */
export const SURNAME_LINKS: ReadonlySet<string> = new Set(['tot', 'en', 'of', 'thoe', 'thor']);

/** The Dutch ones: no first name or nickname is ever taken from these. */
export const DUTCH_PREFIXES: ReadonlySet<string> = new Set(
  'van de der den ter ten te het t in op aan bij uit onder over voor vd v d'.split(' '),
);

/** Words that end in a dot without ending a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mevr mw mvr dhr hr fam dr drs prof ir ing ds st bijv bv o a m n v d t z i e h g s j l p r c b k w evt incl excl ca nr nl resp geb vlg afd tel jl dec jan feb mrt apr jun jul aug sep sept okt nov'.split(
    ' ',
  ),
);

/** Short words in capitals that are school jargon before they are a name. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'bo so po vo mo ib ic ot oa pr ma ba nb ha nt vb mr sbo sbd vso vmbo iep lvs dmt avi ass tos odd add opp mdo tlv swv cjg ggd ggz ict rt ad it ok al as an ans alo pabo tom sova lio ivo rug kies mee sam lea pim cito ziko kan vim'.split(
    ' ',
  ),
);

/** Kind words of schools: dropped from the name to find its core, swallowed when it is replaced. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  'basisschool school obs cbs rkbs pcbs kbs rbs gbs ikc kc sbo so vso bs dalton daltonschool montessori montessorischool jenaplan jenaplanschool vrijeschool kindcentrum integraal openbare christelijke katholieke protestants protestantse algemene bijzondere islamitische reformatorische speciale speciaal basisonderwijs sbao'.split(
    ' ',
  ),
);

const MONTHS = [
  'januari jan',
  'februari feb febr',
  'maart mrt maa',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sep sept',
  'oktober okt oct',
  'november nov',
  'december dec',
].map((names) => names.split(' '));

/** Spellings of a month, 1 to 12. */
export function monthNames(month: number): readonly string[] {
  return MONTHS[month - 1] ?? [];
}

/** Given names that look like the possessive of a shorter one: Hans is not always "van Han". */
export const POSSESSIVE_LOOKALIKES: ReadonlySet<string> = new Set(
  'ans hans jans jos els lies mees wies loes fons kees thijs gijs rens mars frans toos roos koos cas jules james charles'.split(
    ' ',
  ),
);

/** Ordinary words that only look like a diminutive or possessive of a short name. */
export const NEVER_A_VARIANT: ReadonlySet<string> = new Set(
  'beetje meisje meisjes meisjesachtig jongetje jongetjes boeken zoeken denken werken maken merken koken janken raken pakken kaken kaartje maatje maatjes praatje baantje boekje plaatje momentje broertje zusje zusjes broertjes vriendje vriendjes huisje eens alles soms als dus was is steeds thuis serie actie lijstje linken dankjewel zinken dokken bakken rekken lekken wekken trekken kletsen weken lijken kijken blijken'.split(
    ' ',
  ),
);

/** Verbs and small words that are names too: after "moeder" or "juf" they are mostly the verb. */
export const VERB_LIKE: ReadonlySet<string> = new Set(
  'wil win kan mag was had ben is al an do dien kom ga lag zal moet ligt zegt gaat heeft wordt was die dat den heel geen veel goed lang groot klein jong wit hoe nu of en maar ook bij met toe loop spring lach kijk man daan vindt geeft koos'.split(
    ' ',
  ),
);

export function splitNicknames(value: string | null | undefined): readonly string[] {
  return (value ?? '')
    .split(/[,;/]|\bof\b/u)
    .map((part) => part.trim())
    .filter((part) => foldedWords(part).length > 0);
}
