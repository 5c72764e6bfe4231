/**
 * The Dutch sentence for each error code: what happened, that nothing is lost, what to do. A feature may
 * say it more precisely for its own screen.
 */
import type { ErrorCode } from '../../electron/contract/error-codes';
import { archiveErrorTexts } from './archive-error-texts';

export type ErrorText = { readonly title: string; readonly text: string };

const known: Partial<Record<ErrorCode, ErrorText>> = {
  ...archiveErrorTexts,
  VAULT_LOCKED: {
    title: 'De kluis is vergrendeld',
    text: 'Wat u typte is als concept bewaard. Ontgrendel de kluis om verder te gaan.',
  },
  VAULT_PROCESS_GONE: {
    title: 'De kluis is onverwacht gesloten',
    text: 'Wat bewaard was, is veilig. Vergrendel en open de kluis opnieuw.',
  },
  NOT_FOUND: {
    title: 'Dit staat niet meer in de kluis',
    text: 'Het is intussen verwijderd of verplaatst. Er is niets anders veranderd.',
  },
  VERSION_CONFLICT: {
    title: 'Er is al een nieuwere versie',
    text: 'Uw tekst staat nog op het scherm en is als concept bewaard. Open de nieuwste versie en vergelijk.',
  },
  CASE_FILE_ARCHIVED: {
    title: 'Dit dossier is gearchiveerd',
    text: 'Heropen het dossier om er iets in te bewaren. Uw tekst is als concept bewaard.',
  },
  CODE_NAME_TAKEN: {
    title: 'Deze codenaam is al in gebruik',
    text: 'Kies een andere codenaam; elk dossier heeft een eigen.',
  },
  CODE_NAME_IS_A_NAME: {
    title: 'Deze codenaam lijkt op een naam',
    text: 'Een codenaam mag niet gelijk zijn aan een naam op de klassenlijst. Kies een ding, zoals Lantaarn.',
  },
  DISK_FULL: {
    title: 'De schijf is vol',
    text: 'Dit kon niet worden bewaard; wat er al stond, is veilig. Maak ruimte op de schijf en probeer het opnieuw. Sluit dit venster niet.',
  },
  READ_ONLY: {
    title: 'Hier kan niet worden geschreven',
    text: 'De map of schijf is alleen-lezen. Er is niets veranderd. Kies een andere plek of pas de rechten aan.',
  },
  IO_ERROR: {
    title: 'De schijf gaf een fout',
    text: 'Wat bewaard was, is veilig. Probeer het opnieuw; blijft het misgaan, zet dan een back-up terug op een andere schijf.',
  },
  FILE_UNREADABLE: {
    title: 'Dit bestand kan niet worden gelezen',
    text: 'Er is niets veranderd. Controleer of het bestand nog bestaat en of u het mag openen.',
  },
  FILE_TOO_LARGE: {
    title: 'Dit bestand is te groot',
    text: 'Er is niets veranderd. Kies een kleiner bestand.',
  },
  FILE_TOKEN_UNKNOWN: {
    title: 'De keuze van het bestand is verlopen',
    text: 'Er is niets veranderd. Kies het bestand opnieuw.',
  },
  OTHER_SCHOOL: {
    title: 'Dit hoort bij een andere school',
    text: 'Er is niets veranderd. Kies eerst de juiste school.',
  },
  QUESTIONS_OPEN: {
    title: 'Er zijn nog vragen open',
    text: 'Beantwoord eerst elk gevonden woord waar een vraag bij staat.',
  },
  IDENTITY_LEFT: {
    title: 'Er staat nog een bekend gegeven in de tekst',
    text: 'Vervang het eerst, of bevestig dat het mag blijven staan.',
  },
  OPP_OPEN: {
    title: 'Er loopt al een OPP voor deze leerling',
    text: 'Werk daarin verder, of sluit het eerst af. Er is niets veranderd.',
  },
  OPP_CLOSED: {
    title: 'Dit OPP is afgesloten',
    text: 'Heropen het OPP om er iets in te veranderen. Er is niets veranderd.',
  },
  OPP_NOT_DRAFT: {
    title: 'Deze versie ligt vast',
    text: 'Kies “Bijstellen” om een nieuwe versie te maken. Er is niets veranderd.',
  },
  OPP_DRAFT_EXISTS: {
    title: 'Er is al een concept van de volgende versie',
    text: 'Werk daarin verder. Er is niets veranderd.',
  },
  OPP_RULES_OPEN: {
    title: 'Er ontbreekt iets dat de wet vraagt',
    text: 'Zonder dat kan het OPP niet worden vastgesteld, of niet vastgesteld blijven. De controle naast de tekst zegt wat. Was een stap fout, leg dan eerst de juiste vast. Uw tekst is bewaard.',
  },
  RULE_NOT_WAIVABLE: {
    title: 'Van deze regel kan niet worden afgeweken',
    text: 'Vul aan wat er ontbreekt. Er is niets veranderd.',
  },
  GUARDIAN_UNKNOWN: {
    title: 'Deze ouder staat niet meer in het dossier',
    text: 'Controleer het tabblad Ouders en kies opnieuw. Er is niets veranderd.',
  },
  OPP_NOT_ADOPTED: {
    title: 'Deze versie is nog niet vastgesteld',
    text: 'Evalueren kan pas na de vaststelling. Er is niets veranderd.',
  },
  OPP_DOES_NOT_FIT: {
    title: 'Deze tekst past daar niet bij',
    text: 'Het veld is vol, of bij Afwijkingen staat een antwoord waar de tekst niet bij hoort. De tekst staat nog in het vak “Nog te plaatsen”. Er is niets veranderd.',
  },
  END_BEFORE_START: {
    title: 'De einddatum ligt vóór de ingangsdatum',
    text: 'Kies een latere einddatum. Er is niets veranderd.',
  },
  HOLIDAYS_OVERLAP: {
    title: 'Twee vrije perioden overlappen',
    text: 'Elke dag hoort bij één periode. Pas een van de twee aan. Er is niets veranderd.',
  },
  HOLIDAYS_OUTSIDE_YEAR: {
    title: 'Een vrije periode valt buiten dit schooljaar',
    text: 'Een schooljaar loopt van 1 augustus tot en met 31 juli. Kies een ander schooljaar of pas de datum aan. Er is niets veranderd.',
  },
  CALENDAR_FILE_REFUSED: {
    title: 'Dit is geen kalenderbestand',
    text: 'Casuskluis leest kalenderbestanden (.ics) met hele dagen. Er is niets veranderd. Kies een ander bestand of vul de data zelf in.',
  },
  TRAJECTORY_STARTED: {
    title: 'Dit traject is al gestart',
    text: 'De weken en doelen liggen vast. Stel een doel bij met een reden, of neem de start terug. Er is niets veranderd.',
  },
  TRAJECTORY_NOT_STARTED: {
    title: 'Dit traject is nog niet gestart',
    text: 'Start het traject eerst bij Plan. Er is niets veranderd.',
  },
  TRAJECTORY_NOT_READY: {
    title: 'Het traject kan nog niet starten',
    text: 'Er ontbreekt nog iets. Bij Plan staat wat. Wat u invulde is bewaard.',
  },
  TRAJECTORY_SCORED: {
    title: 'Er is al gescoord',
    text: 'De start kan niet meer worden teruggenomen, want er staan scores in. Sluit het traject af en begin een nieuw. Er is niets veranderd.',
  },
  TRAJECTORY_FULL: {
    title: 'Er zijn al acht doelen',
    text: 'Sluit een doel af om een nieuw te maken. Er is niets veranderd.',
  },
  TRAJECTORY_ENDED: {
    title: 'Dit traject is afgesloten',
    text: 'Heropen het traject om het te wijzigen. Er is niets veranderd.',
  },
  TRAJECTORY_NOT_ENDED: {
    title: 'Dit traject is niet afgesloten',
    text: 'Er is niets veranderd.',
  },
  PUPIL_CARD_SHOWN: {
    title: 'De kaart van de leerling staat op het scherm',
    text: 'Geef eerst uw wachtwoordzin. Daarna kunt u weer overal bij.',
  },
  ARRANGEMENT_SUBMITTED: {
    title: 'Deze aanvraag is ingediend',
    text: 'De tekst ligt vast. Neem de aanvraag terug om er iets in te wijzigen. Er is niets veranderd.',
  },
  ARRANGEMENT_NOT_SUBMITTED: {
    title: 'Deze aanvraag is nog niet ingediend',
    text: 'Dien de aanvraag eerst in. Er is niets veranderd.',
  },
  ARRANGEMENT_RULES_OPEN: {
    title: 'De aanvraag kan nog niet worden ingediend',
    text: 'Er ontbreekt nog iets. De controle naast de tekst zegt wat. Uw tekst is bewaard.',
  },
  ARRANGEMENT_DECIDED: {
    title: 'Over deze aanvraag is al besloten',
    text: 'Terugnemen kan niet meer. Maak een nieuwe aanvraag. Er is niets veranderd.',
  },
  ARRANGEMENT_NOT_GRANTED: {
    title: 'Er is niets toegekend',
    text: 'Evalueren kan als de aanvraag is toegekend. Er is niets veranderd.',
  },
  EVALUATION_AFTER_END: {
    title: 'De evaluatie ligt niet vóór het einde',
    text: 'Kies een dag vóór de einddatum. Er is niets veranderd.',
  },
  CASUS_EMPTY: {
    title: 'Deze casus is nog leeg',
    text: 'Typ een leervraag of haal iets uit het dossier. Er is niets veranderd.',
  },
  CASUS_RELEASED: {
    title: 'Deze casus is al vrijgegeven',
    text: 'Kies "Wijzigen" om een nieuwe versie te maken. Er is niets veranderd.',
  },
  CASUS_NOT_RELEASED: {
    title: 'Deze casus is nog niet vrijgegeven',
    text: 'Controleer de casus en geef hem vrij. Daarna kunt u hem exporteren.',
  },
  TEXT_CHANGED: {
    title: 'De tekst is veranderd sinds u hem las',
    text: 'Er is niets vrijgegeven. Lees de casus nog eens hardop en geef hem dan vrij.',
  },
  CASUS_FULL: {
    title: 'Deze casus is vol',
    text: 'Er kunnen niet meer teksten bij. Haal eerst een andere tekst uit de casus.',
  },
  METER_UNANSWERED: {
    title: 'De herleidbaarheid vraagt nog een antwoord',
    text: 'Maak iets ruimer, of schrijf bij "Herleidbaarheid" waarom het zo mag blijven.',
  },
  BASIS_MISSING: {
    title: 'De grondslag is nog niet ingevuld',
    text: 'Vul bij "Overleg en grondslag" in hoe de ouders ervan weten.',
  },
  NOT_READ_ALOUD: {
    title: 'De casus is nog niet hardop gelezen',
    text: 'Lees hem één keer hardop: dan valt een naam of plaats op die niet is gevonden.',
  },
  PARTNER_IS_A_NAME: {
    title: 'Deze partner lijkt een naam',
    text: 'Typ een functie, zoals leerplichtambtenaar. Er is niets veranderd.',
  },
  PARTNER_MISSING: {
    title: 'Er is geen partner gekozen',
    text: 'Kies aan wie de vraag is. Er is niets veranderd.',
  },
  REPLACEMENT_MISSING: {
    title: 'Er is geen vervanging',
    text: 'Typ zelf ruimere woorden. Er is niets veranderd.',
  },
  IDENTITY_KNOWN: {
    title: 'Dit is een bekend gegeven uit het dossier',
    text: 'Het kan niet voor het hele dossier worden vrijgesteld. U kunt het wel op één plek laten staan.',
  },
  PRINT_FAILED: {
    title: 'Het afdrukken is niet gelukt',
    text: 'Er is niets bewaard of verstuurd. Probeer het opnieuw.',
  },
  SYNCED_FOLDER: {
    title: 'Deze map wordt naar internet gekopieerd',
    text: 'Er is niets bewaard. Kies een map buiten OneDrive, Dropbox, Google Drive of iCloud.',
  },
  BACKUP_FOLDER: {
    title: 'Dit is de map van de back-ups',
    text: 'Het herstelblad mag niet bij de back-up liggen. Er is niets bewaard; kies een andere plek.',
  },
};

const unknownError: ErrorText = {
  title: 'Er ging iets mis',
  text: 'Wat bewaard was, is veilig. Probeer het opnieuw; blijft het misgaan, vergrendel dan de kluis en open hem weer.',
};

export const errorText = (code: ErrorCode): ErrorText => known[code] ?? unknownError;
