/** Of which countries the lexicon holds places, as two-letter codes. Custom: own choice. */

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Every place counts. */
export const NEAR = codes('NL BE');

/** Where families of Dutch schools come from, and where they go: more would be weight without use. */
export const FAR = codes(
  'DE FR GB IE LU CH AT DK SE NO FI ES PT IT GR PL CZ SK HU RO BG HR RS BA MK AL XK SI UA RU BY LT LV EE GE AM AZ TR CY SY LB IL PS JO IQ IR AF PK IN BD LK NP CN JP KR VN TH ID PH MY MA DZ TN EG LY SD ER ET SO KE UG RW CD CM GH NG SN GM SL LR CI AO CV ZA SR GY AW CW BQ SX DO CU CO VE BR PE EC CL AR MX US CA AU NZ',
);

/** Of countries far away the list holds villages of a thousand people; only these bring their long names along. */
export const WHOLE = codes('DE TR MA SR CW AW BQ SX PL SY ER UA');
