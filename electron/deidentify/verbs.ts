/** Verbs and small words that a person's name at the start of a sentence is followed by. */
export const PERSON_BEHIND: ReadonlySet<string> = new Set(
  'is was heeft had zegt zei vertelt vertelde wil wilde kan kon gaat ging komt kwam vindt vond speelt speelde zit zat loopt liep doet deed krijgt kreeg geeft gaf ziet zag weet wist maakt maakte werkt werkte leest las schrijft schreef huilt huilde lacht lachte slaat sloeg roept riep pakt pakte vraagt vroeg reageert reageerde laat liet blijft bleef woont woonde mag mocht moet moest houdt hield lijkt leek kijkt keek staat stond heet wordt werd praat praatte eet at slaapt sliep oefent oefende leert leerde scoort scoorde belt belde mailt mailde appt appte denkt dacht voelt voelde begint begon heb hoort hoorde ook en mist miste durft durfde snapt snapte ontkent ligt lag rent rende valt viel neemt nam brengt bracht haalt haalde noemt helpt hielp kent kende meldt meldde observeert bijt bel belden zeggen vertellen spelen zitten komen gaan hebben stapt schopt duwt gooit stelt'.split(
    ' ',
  ),
);

/** "gooit", "fluistert", but not "docent": nouns and adverbs get through, so this only ever supports. */
const THIRD_PERSON = /[^c]..t$/u;

/** Whether a folded word is what a person does: one of these, or the third person of any verb. */
export function isVerb(folded: string): boolean {
  return PERSON_BEHIND.has(folded) || THIRD_PERSON.test(folded);
}

/** What things do as well: "Bellen kan ook", "Hoop is dat", "Storm komt op". */
const THINGS_DO: ReadonlySet<string> = new Set(
  'is was en ook kan kon mag mocht moet moest wordt werd woont woonde belt belde heet gaat ging komt kwam doet deed staat stond ligt lag valt viel blijft bleef lijkt leek begint begon heb hebben zeggen komen gaan loopt liep werkt werkte helpt hielp'.split(
    ' ',
  ),
);

/** Whether a folded word is what a person does and hardly anything else: "zegt", "huilde". */
export function isPersonalAct(folded: string): boolean {
  return PERSON_BEHIND.has(folded) && !THINGS_DO.has(folded);
}
