/** Words that announce a number, code or account name. Folded; own lists. */
import { wordSet } from './word-set';

/** Behind these stands what somebody is called online: "insta: sem_08". */
const HANDLES =
  'instagram insta snap snapchat tiktok discord roblox fortnite gamertag twitter username gebruikersnaam inlognaam inlog account profiel';
export const HANDLE_LABELS = wordSet(`${HANDLES} accountnaam`);

export const ID_LABELS = wordSet(
  `leerlingnummer leerlingnr llnr lln llnummer leerlingcode leerlingid dossiernummer dossiernr dossier dosnr zaaknummer
  zaaknr zaak casusnummer casusnr tlv tlvnummer tlvnr beschikkingsnummer beschikking factuurnummer factuurnr factuur
  factnr polisnummer polisnr polis verzekeringsnummer klantnummer klantnr clientnummer clientnr clienten client
  patientnummer patientnr patnr relatienummer big bignummer bignr bigregistratie brin brinnummer brinnr brincode agb
  agbcode kvk kvknummer kvknr paspoort paspoortnummer paspoortnr idkaart id identiteitskaart identiteitsbewijs
  documentnummer documentnr rijbewijs rijbewijsnummer kenteken kentekens kenmerk referentie ref referentienummer
  registratienummer registratienr regnr inschrijfnummer inschrijvingsnummer onderwijsnummer eckid eck arrangementnummer
  arrangementsnummer aanvraagnummer meldingsnummer melding skj skjnummer skjregistratie nip nvo lidnummer
  lidmaatschapsnummer gebruiker inlogcode rekeningnummer rekeningnr rekening bankrekening bankrekeningnummer iban
  ordernummer bestelnummer betalingskenmerk vreemdelingennummer vnummer vn personeelsnummer stamnummer uzovi
  vestigingsnummer administratienummer anummer btw btwnummer code volgnummer ticketnummer toegangscode
  wachtlijstnummer rapportnummer verslagnummer onderzoeksnummer indicatienummer besluitnummer beschikkingsnr wlz ciz wbtv own owb
  ${HANDLES}`,
);

/** What a label can end on when it is written as two words: "leerling nr". */
export const LABEL_ENDINGS: ReadonlySet<string> = new Set(
  [...ID_LABELS].flatMap((label) => Array.from(label, (_, at) => label.slice(at))),
);

/** Other words that end as labels do: "zorgkantoornummer". */
const NUMBERED = /(?:nummer|nr|kenmerk|register|code|accountnaam|polis|dossier)$/u;
const SHORTEST_NUMBERED = 5;
/** Of these the ones that number a thing or a day: "kamernummer", "weeknr", "postcode". */
const NOT_OF_PERSON =
  /^(?:telefoon|mobiel|huis|kamer|lokaal|pagina|rug|tel|mob|nood|groeps|jaar|week|les|post|toegangs|barcode|kleur|dress|contact|reserve|in)/u;

/** Whether a folded word announces a number or code of one person, file or account. */
export function isIdLabel(word: string): boolean {
  if (ID_LABELS.has(word)) return true;
  return word.length >= SHORTEST_NUMBERED && NUMBERED.test(word) && !NOT_OF_PERSON.test(word);
}
