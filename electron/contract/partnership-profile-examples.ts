/**
 * Two invented profiles with different forms and limits, to begin with. No real partnership asks this; the
 * kinds of fields are those of domain.md section 2 ("Arrangement request"), all custom.
 */
import type { ProfileContent, ProfileField } from './partnership-profile';

const field = (
  key: string,
  label: string,
  rest: Partial<Omit<ProfileField, 'key' | 'label'>> = {},
): ProfileField => ({
  key,
  label,
  help: '',
  kind: 'text',
  required: true,
  maxWords: null,
  options: [],
  ...rest,
});

const line: ProfileContent = {
  name: 'Voorbeeldverband De Linie',
  isExample: true,
  wording: {
    requestTitle: 'Aanvraag individueel arrangement',
    arrangementWord: 'arrangement',
    aboveSignature:
      'De school verklaart dat deze aanvraag met de ouders is besproken en dat de gegevens kloppen.',
  },
  limits: { maxMonths: 12, maxAmountCents: 700_000, maxHoursPerWeek: 600 },
  phases: [
    'Fase 1: basisaanbod in de groep',
    'Fase 2: extra ondersteuning in de groep',
    'Fase 3: ondersteuning door de school',
    'Fase 4: arrangement van het samenwerkingsverband',
  ],
  fields: [
    field('needs', 'Wat heeft deze leerling nodig?', {
      help: 'Schrijf onderwijsbehoeften, geen diagnoses.',
      maxWords: 250,
    }),
    field('levels', 'Wat laten de gegevens uit het leerlingvolgsysteem zien?', { maxWords: 150 }),
    field('own-budget', 'Hoe zet de school de eigen basisondersteuning hierbij in?', {
      maxWords: 200,
    }),
    field('guardians', 'Hoe denken de ouders over deze aanvraag?', { maxWords: 150 }),
    field('known', 'Is het gebiedsteam al betrokken bij deze leerling?', { kind: 'yesNo' }),
  ],
};

const river: ProfileContent = {
  name: 'Voorbeeldverband Rivierland',
  isExample: true,
  wording: {
    requestTitle: 'Verzoek om een steunpakket',
    arrangementWord: 'steunpakket',
    aboveSignature: 'Ondergetekenden hebben dit verzoek gelezen en samen besproken.',
  },
  limits: { maxMonths: 6, maxAmountCents: 350_000, maxHoursPerWeek: 300 },
  phases: [],
  fields: [
    field('route', 'Om welk soort steun gaat het?', {
      kind: 'choice',
      options: ['Begeleiding van de leerling', 'Coaching van de leerkracht', 'Materialen'],
    }),
    field('summary', 'Vat de vraag samen in gewone taal', {
      help: 'De commissie leest dit als eerste.',
      maxWords: 100,
    }),
    field('pupil-says', 'Wat vindt de leerling zelf?', { required: false, maxWords: 100 }),
    field('group-size', 'Hoeveel leerlingen zitten er in de groep?', { kind: 'number' }),
    field('youth-care', 'Loopt er hulp vanuit de gemeente?', { kind: 'yesNo' }),
    field('contact', 'Wie is de contactpersoon van de school?', {
      kind: 'short',
      help: 'Een functie is genoeg.',
      maxWords: 20,
    }),
  ],
};

/** Invented, and marked so. */
export const exampleProfiles: readonly ProfileContent[] = [line, river];
