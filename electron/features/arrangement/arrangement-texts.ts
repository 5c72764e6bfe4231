/** Dutch words of a request outside the profile's own: on its pages, at their foot, and as a file's name. */
import { dayInWords } from '../../contract/casus-words';

type Named = { readonly codeName: string | null; readonly format: 'pdf' | 'docx' };

export const arrangementTexts = {
  kicker: {
    draft: (day: string) => `Concept, afgedrukt op ${dayInWords(day)}`,
    submitted: (day: string, code: string | null) =>
      `Ingediend op ${dayInWords(day)}${code === null ? '' : ` · tekst ${code}`}`,
  },
  title: (requestTitle: string, header: string) => `${requestTitle}: ${header}`,
  draft: {
    title: 'Concept',
    says: 'Deze aanvraag is nog niet ingediend. De tekst kan nog veranderen.',
  },
  example: {
    title: 'Verzonnen formulier',
    says: 'Dit formulier is een voorbeeld en niet het formulier van een echt samenwerkingsverband.',
  },
  notFilledIn: 'Niet ingevuld.',
  facts: {
    pupil: 'Leerling',
    classGroup: 'Groep',
    school: 'School',
    partnership: 'Aan',
    phase: 'Fase van ondersteuning',
    period: 'Periode',
    hours: 'Uren per week',
    amount: 'Gevraagd bedrag',
    evaluation: 'Geplande evaluatie',
  },
  period: (from: string, to: string) => `${from} tot en met ${to}`,
  headings: {
    question: 'Hulpvraag',
    aims: 'Doelen',
    tried: 'Wat de school heeft gedaan, en het effect',
    support: (word: string) =>
      `${word.charAt(0).toUpperCase()}${word.slice(1)}: wat wordt gevraagd`,
    nature: 'Aard',
    intensity: 'Intensiteit',
    materials: 'Materialen',
    expertise: 'Deskundigheid',
    answers: 'Vragen van het samenwerkingsverband',
    costs: 'Begroting',
    attachments: 'OPP en verslagen',
    reasons: 'Toelichting bij afwijkingen',
    signature: 'Ondertekening',
  },
  aimsCaption: 'Doelen van de ondersteuning',
  triedCaption: 'Basisondersteuning en het effect ervan',
  triedHead: ['Wat is gedaan', 'Wanneer', 'Effect'],
  costCaption: 'Kosten per regel, per soort en samen',
  costHead: ['Waarvoor', 'Hoeveel', 'Prijs', 'Bedrag'],
  pieces: (count: number) => (count === 1 ? '1 stuk' : `${count} stuks`),
  perHour: (amount: string) => `${amount} per uur`,
  perPiece: (amount: string) => `${amount} per stuk`,
  totalOf: (kind: string) => `Totaal ${kind.toLowerCase()}`,
  total: 'Totaal',
  opp: (number: number, adoptedOn: string | null) =>
    adoptedOn === null
      ? `Ontwikkelingsperspectief, versie ${number} (concept)`
      : `Ontwikkelingsperspectief, versie ${number}, vastgesteld op ${dayInWords(adoptedOn)}`,
  noOpp: 'Geen ontwikkelingsperspectief gekoppeld.',
  reportsCaption: 'Verslagen',
  reportsHead: ['Verslag', 'Datum', 'Ouders akkoord met doorgeven'],
  agrees: { yes: 'ja', no: 'nee', none: 'niet gevraagd' },
  apart: 'De verslagen zelf staan niet in dit document.',
  answers: { yes: 'ja', no: 'nee' },
  signatureCaption: 'Om te tekenen',
  signatureHead: ['Wie', 'Naam', 'Datum', 'Handtekening'],
  signers: ['Ouder of verzorger', 'Ouder of verzorger', 'School'],
  fromOpp: {
    level: (subject: string, result: string, source: string) =>
      `${subject}: ${result}${source === '' ? '' : ` (${source})`}`,
    need: (words: string, text: string) => `Deze leerling heeft ${words} ${text}`,
    factors: { promoting: 'Bevorderend:', hindering: 'Belemmerend:' },
    line: (text: string) => `- ${text}`,
    now: (baseline: string) => `Nu: ${baseline}`,
    target: (target: string) => `Straks: ${target}`,
    /** Where the text came from. */
    source: (number: number, adoptedOn: string | null) =>
      adoptedOn === null
        ? `OPP, versie ${number} (concept)`
        : `OPP, versie ${number}, vastgesteld op ${dayInWords(adoptedOn)}`,
  },
  /** In the file's properties: no name, no code name. */
  fileTitle: 'Aanvraag voor extra ondersteuning',
  /** By code name where the pages are; else by nothing: who sees the folder reads a file's name. */
  fileName: ({ codeName, format }: Named) =>
    `${`aanvraag ${codeName ?? 'arrangement'}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${format}`,
} as const;
