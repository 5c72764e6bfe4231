/**
 * The steps of the meldcode in our own words, the same on the screen and on paper. Pure.
 * Source: domain.md P [22], held against public pages of schools and of Veilig Thuis on 22 November 2026; the text
 * of the law (Besluit verplichte meldcode) was not read. The school's own meldcode and afwegingskader hold.
 */
import type { ReportingCodeContent, ReportingCodeStep } from './reporting-code';

type Decision = NonNullable<ReportingCodeContent['decision']>;

type StepWords = {
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly does: string;
};

export const reportingCodeStepWords: Readonly<Record<ReportingCodeStep, StepWords>> = {
  signals: {
    title: 'Breng in kaart wat u ziet',
    does: 'Schrijf op wat u ziet en hoort, met de dag erbij. Houd feiten en wat u ervan denkt uit elkaar, en schrijf op van wie u iets weet.',
  },
  consult: {
    title: 'Overleg met een collega en zo nodig met Veilig Thuis',
    does: 'Bespreek uw zorg met de aandachtsfunctionaris of een andere deskundige collega. Twijfelt u, vraag dan advies aan Veilig Thuis; dat kan zonder de naam van het kind.',
  },
  talk: {
    title: 'Praat met de ouders en met het kind',
    does: 'Vertel wat u zag, vraag hoe zij het zien en luister. Is een gesprek misschien onveilig voor het kind of voor u, overleg dan eerst met Veilig Thuis.',
  },
  weigh: {
    title: 'Weeg de zorgen',
    does: 'Leg alles naast het afwegingskader van het onderwijs: is er een vermoeden, en is het kind acuut of structureel onveilig? Vraag bij twijfel altijd Veilig Thuis.',
  },
  decide: {
    title: 'Beslis',
    does: 'Beantwoord twee vragen. Is melden bij Veilig Thuis nodig? En is hulp geven of regelen ook mogelijk? Beslis niet alleen.',
  },
};

export const reportingCodeDecisionWords: Readonly<Record<Decision, string>> = {
  none: 'Geen melding en geen hulp nodig; de school blijft volgen',
  help: 'Geen melding; hulp geven of regelen',
  report: 'Melden bij Veilig Thuis',
  helpAndReport: 'Melden bij Veilig Thuis, en hulp geven of regelen',
};

/** The national route for advice. */
export const adviceRoute = {
  title: 'Advies: Veilig Thuis, 0800-2000',
  lines: [
    'Gratis, dag en nacht, ook voor wie beroepsmatig met kinderen werkt. Advies vragen kan zonder de naam van het kind te noemen.',
    'Is er direct gevaar? Bel 112.',
  ],
} as const;

/** What counts for whoever uses this: never mixed up with law. */
export const reportingCodeStanding =
  'De meldcode van uw school en het afwegingskader van het onderwijs gaan voor. De stappen hier zijn een samenvatting in eigen woorden; lees ook de tekst van uw school.';
