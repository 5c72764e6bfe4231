/** What a form of the cycle says when something is missing. */
import type { core } from 'zod';

type Issue = core.$ZodRawIssue;

const missing: Readonly<Record<string, string>> = {
  agreed: 'Kies of u het eens werd.',
  guardianId: 'Kies een ouder of verzorger.',
  answer: 'Kies het antwoord.',
  heard: 'Kies of de leerling is gehoord.',
  pupil: 'Kies of de leerling is gehoord.',
  form: 'Kies de vorm.',
  words: 'Schrijf op wat de leerling zei.',
  reason: 'Schrijf waarom de leerling niet is gehoord.',
  outcome: 'Schrijf kort wat er is besproken.',
  who: 'Vul in wie er tekende.',
  result: 'Kies een uitkomst.',
  next: 'Kies hoe het verdergaat.',
  conclusion: 'Kies een conclusie.',
  about: 'Schrijf waarover u het niet eens bent.',
};

export const stepErrors = {
  day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2025.',
  future: 'Deze dag moet nog komen. Leg vast wat al is gebeurd.',
  doneWith: 'Schrijf wat u ermee deed of gaat doen.',
  beforeStart: 'Deze dag ligt vóór de ingangsdatum.',
  empty: 'Vul dit in.',
  tooLong: 'Deze tekst is te lang. Kort hem in.',
  ofIssue: (issue: Issue): string => {
    if (issue.code === 'too_big') return stepErrors.tooLong;
    const field = issue.path?.findLast((part) => typeof part === 'string');
    return missing[String(field)] ?? stepErrors.empty;
  },
} as const;
