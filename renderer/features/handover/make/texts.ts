/** Dutch text of the dialog that makes a handover. */
import { notTheOso } from '../../../../electron/contract/handover-words';
import type { FileForm, MakeStep } from './make-form';
import { counted } from '../texts';

export const makeTexts = {
  title: 'Overdracht maken',
  step: (at: number, all: number, name: string) => `Stap ${at} van ${all}: ${name}`,
  steps: {
    reader: 'lezer en vorm',
    lock: 'slot en bewaren',
    check: 'controle',
  } satisfies Record<MakeStep, string>,
  next: 'Verder',
  back: 'Terug',

  reader: 'Functie van de lezer',
  readerHelp:
    'Bijvoorbeeld: leerkracht van groep 6. Dit komt in het bestand en in het overzicht, nooit in de naam van het bestand.',
  form: 'Wat voor bestand wordt het?',
  forms: {
    casuskluis: {
      label: 'Bestand voor Casuskluis',
      help: 'Versleuteld. Doelen, afspraken en data blijven gegevens: de lezer werkt ermee verder. De bijlagen gaan mee.',
    },
    pdf: {
      label: 'PDF met een wachtwoordzin',
      help: 'Voor wie geen Casuskluis heeft. Alleen de pagina’s, zonder bijlagen.',
    },
    docx: {
      label: 'Word-bestand zonder slot',
      help: 'Alleen als de lezer er echt in moet werken.',
    },
  } satisfies Record<FileForm, { label: string; help: string }>,
  unlockedTitle: 'Een Word-bestand zit niet op slot',
  unlockedText:
    'Wie het bestand krijgt, vindt of doorgestuurd krijgt, kan alles lezen. Geef het persoonlijk, en niet met de mail.',
  unlocked: 'Ik begrijp dat iedereen dit bestand kan lezen',

  otherSchoolTitle: 'Dit is niet het OSO-bestand',
  otherSchoolText: `${notTheOso} Ouders krijgen een kopie van wat er naar een andere school gaat. Leg daarna bij Gemaakt en ontvangen vast wanneer zij die kregen.`,

  pdfLock:
    'De PDF gaat op slot met zes woorden (AES-256). U ziet ze één keer, als het bestand is bewaard.',
  docxLock: 'Dit bestand krijgt geen slot.',
  days: 'Hoe lang',
  daysHelp: 'Voorgesteld door het profiel. Laat leeg wat niet nodig is.',
  expiresOn: 'Te gebruiken tot en met',
  expiresHelp: {
    casuskluis: 'Daarna opent Casuskluis het bestand niet meer.',
    pages: 'Staat op de eerste bladzijde. Het bestand zelf gaat dan niet vanzelf dicht.',
  },
  destroyBy: 'Vernietigen uiterlijk op',
  destroyHelp: 'Uw vraag aan de lezer. Wie Casuskluis heeft, wordt eraan herinnerd.',

  check: 'Klopt dit?',
  for: 'Voor',
  byProfile: (reader: string, profile: string) => `${reader} (${profile})`,
  as: 'Bestand',
  lockName: 'Slot',
  locks: {
    words: 'zes woorden',
    key: 'de sleutel van de lezer',
    none: 'geen slot',
  },
  none: 'geen datum',
  files: 'Leerlingen',
  goes: 'Gaat mee',
  stays: 'Blijft hier',
  nothing: 'Er gaat niets mee. Sluit dit venster en neem eerst iets mee.',
  make: 'Maak het bestand',
  writing: 'Het bestand wordt gemaakt.',
  lockMissing: 'Kies eerst een lezer bij het slot.',

  changedTitle: 'Er is intussen iets veranderd',
  changedText:
    'Wat er meegaat, is niet meer wat u zag. Er is niets gemaakt. De lijsten zijn opnieuw gelezen: bekijk ze en maak het bestand daarna.',
  toLists: 'Bekijk de lijsten',

  written: 'De overdracht is bewaard',
  afterwards: (forms: FileForm) =>
    forms === 'casuskluis'
      ? 'Bij Gemaakt en ontvangen staat wat er mee ging. Stuurt de lezer een ontvangstbevestiging, dan staat daar ook de dag van ontvangst.'
      : 'Bij Gemaakt en ontvangen staat wat er mee ging.',
  savedUnlocked: 'De overdracht is bewaard. Dit bestand zit niet op slot.',
  dossiers: (count: number) => counted(count, 'leerling', 'leerlingen'),

  errors: {
    reader: 'Vul in voor wie het is, bijvoorbeeld: leerkracht van groep 6.',
    long: 'Maak dit korter: hoogstens 200 tekens.',
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.',
    past: 'Deze dag is al voorbij. Kies een latere.',
    unlocked: 'Vink dit eerst aan, of kies een andere vorm.',
  } as Readonly<Record<string, string>>,
} as const;
