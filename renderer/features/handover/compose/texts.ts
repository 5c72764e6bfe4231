/** Dutch text of composing a handover. */
import type { HandoverGround } from '../../../../electron/contract/handover';
import { counted } from '../texts';

export const composeTexts = {
  reader: 'Voor wie is de overdracht?',
  make: 'Overdracht maken',
  preview: 'Bekijk de pagina’s',
  reading: 'De twee lijsten worden gelezen.',

  goes: 'Gaat mee',
  stays: 'Blijft hier',
  lists: 'Wat gaat mee en wat blijft hier',
  listsHelp: 'Met de pijltjes gaat u door een lijst. Enter of spatie zet iets in de andere lijst.',
  amount: ({
    items,
    pages,
    attachments,
    bytes,
  }: {
    readonly items: number;
    readonly pages: number;
    readonly attachments: number;
    readonly bytes: string;
  }) =>
    [
      counted(items, 'onderdeel', 'onderdelen'),
      pages === 0 ? '' : `ongeveer ${counted(pages, 'bladzijde', 'bladzijden')}`,
      attachments === 0 ? '' : `${counted(attachments, 'bijlage', 'bijlagen')} (${bytes})`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  noneGoes: 'Er gaat niets mee. Neem iets mee uit de lijst hiernaast.',
  noneStays: 'Er blijft niets hier. Alles gaat mee.',
  part: (name: string, count: number) => `${name} (${count})`,
  take: 'Neem mee',
  leave: 'Laat hier',
  takeAll: 'Neem alles mee',
  leaveAll: 'Laat alles hier',
  about: (action: string, what: string) => `${action}: ${what}`,
  always: 'gaat altijd mee',
  withBase: (base: string) => `hoort bij “${base}”, en dat blijft hier`,
  noTitle: 'Zonder titel',
  reasonWas: (reason: string) => `Gaat toch mee: ${reason}`,
  privateNotes: (count: number) =>
    count === 1
      ? '1 persoonlijke werkaantekening: gaat nooit mee'
      : `${count} persoonlijke werkaantekeningen: gaan nooit mee`,
  privateNotesWhy:
    'Ze zijn alleen voor u en horen niet bij het dossier. Wilt u er iets van delen, maak er dan een notitie van.',
  moved: (count: number, goes: boolean) =>
    goes
      ? `${counted(count, 'onderdeel gaat', 'onderdelen gaan')} mee.`
      : `${counted(count, 'onderdeel blijft', 'onderdelen blijven')} hier.`,
} as const;

export const summaryTexts = {
  title: 'Samenvatting van één pagina',
  lead: 'Dit staat vooraan. Wat u hier typt, wordt vanzelf bewaard.',
  write: 'Schrijf de samenvatting',
  close: 'Klap in',
  open: 'Klap uit',
  written: (count: number) =>
    count === 0 ? 'nog niet geschreven' : `${count} van de 3 vakken ingevuld`,
  needs: 'Wat heeft deze leerling maandag nodig?',
  works: 'Wat werkt?',
  avoid: 'Wat kunt u beter vermijden?',
  told: 'Dit zet Casuskluis er zelf onder',
  toldNone: 'Nog niets: er gaan geen doelen, afspraken of data mee.',
  goals: 'Doelen',
  agreements: 'Afspraken',
  dates: 'Data',
  more: (count: number) => `en nog ${count}`,
  waiting: 'Wordt bewaard…',
  saved: 'Bewaard',
  failed: 'Nog niet bewaard',
  tells: {
    title: 'Lees de samenvatting nog eens na',
    otherChild: 'Er staat een ander kind in. De lezer heeft die naam meestal niet nodig.',
    specialCategory:
      'Er staat iets in over gezondheid, geloof, afkomst of iets dergelijks. Laat het alleen staan als de lezer het nodig heeft.',
    secretAddress:
      'Er staat een geheim adres in, of een telefoonnummer of e-mailadres dat erheen leidt. Haal dat weg.',
  },
  hidden: 'Toon de namen om de samenvatting te lezen of te schrijven.',
} as const;

/** What a ground means and why it asks for a reason. */
const groundExplained: Readonly<
  Record<Exclude<HandoverGround, 'leftOut' | 'baseStays'>, { title: string; text: string }>
> = {
  notInProfile: {
    title: 'Dit hoort niet bij dit profiel',
    text: 'In het profiel is gekozen dat deze lezer dit niet nodig heeft. Is het voor deze leerling anders, schrijf dan waarom.',
  },
  specialCategory: {
    title: 'Dit gaat over gezondheid, geloof, afkomst of iets dergelijks',
    text: 'De wet beschermt zulke gegevens extra (AVG, artikel 9). Ze gaan alleen mee als de lezer ze nodig heeft om deze leerling te helpen.',
  },
  otherChild: {
    title: 'Hier staat een ander kind in',
    text: 'Dat kind en zijn ouders hebben ook recht op privacy. De lezer heeft die naam meestal niet nodig. Kunt u de tekst aanpassen, doe dat dan liever.',
  },
  never: {
    title: 'Dit gaat nooit mee',
    text: 'Het is alleen voor u.',
  },
  secretAddress: {
    title: 'Hier staat een geheim adres in',
    text: 'Of een telefoonnummer of e-mailadres dat erheen leidt. Haal het uit de tekst, dan kan de rest mee.',
  },
};

export const reasonTexts = {
  title: (count: number) => (count === 1 ? 'Toch meenemen?' : `${count} onderdelen toch meenemen?`),
  lead: 'Volgens het profiel blijft dit hier. U kunt het meenemen, met een reden. De reden blijft in het dossier staan; de lezer krijgt hem niet.',
  what: 'Het gaat om',
  more: (count: number) => `en nog ${count}`,
  ground: groundExplained,
  count: (title: string, count: number, all: number) => (all === 1 ? title : `${title} (${count})`),
  reason: 'Waarom is dit nodig voor de lezer?',
  reasonMissing: 'Schrijf in een paar woorden waarom.',
  reasonLong: 'Maak de reden korter: hoogstens 500 tekens.',
  take: 'Neem mee met deze reden',
  takeFree: (count: number) => `Neem alleen mee wat zonder reden mag (${count})`,
} as const;

export const previewTexts = {
  title: 'Zo krijgt de lezer het',
  lead: 'De pagina’s voor een lezer zonder Casuskluis. Wie Casuskluis heeft, krijgt hetzelfde als gegevens, en de bijlagen erbij.',
  pages: 'Voorbeeld van de pagina’s',
} as const;
