import type { GoalLibraryDraft, GoalTheme } from '../../../../electron/contract/trajectory-groups';

const themes: Readonly<Record<GoalTheme, string>> = {
  startingWork: 'Aan het werk gaan',
  keepingOn: 'Doorwerken',
  planning: 'Plannen en opruimen',
  askingHelp: 'Hulp vragen',
  workingTogether: 'Samenwerken',
  playing: 'Samen spelen',
  emotions: 'Omgaan met gevoelens',
  talking: 'Praten en luisteren',
  rules: 'Afspraken volgen',
  confidence: 'Zelfvertrouwen',
  general: 'Algemeen',
};

const counted = (kind: GoalLibraryDraft['kind'], count: number): string => {
  const [one, more] = kind === 'goal' ? ['voorbeelddoel', 'voorbeelddoelen'] : ['vraag', 'vragen'];
  return count === 1 ? `1 ${one}` : `${String(count)} ${more}`;
};

export const libraryTexts = {
  themes,
  allThemes: 'Alle thema’s',
  theme: 'Thema',
  search: 'Zoeken',
  searchHint: 'Zoek op een woord uit het doel of de vraag.',
  counted,
  none: 'Niets gevonden. Probeer een ander woord of een ander thema.',
  pick: (text: string) => `Kies: ${text}`,
  list: { goal: 'Voorbeelddoelen', question: 'Oplossingsgerichte vragen' },
  situation: 'Situatie',
  target: 'Wanneer is het bereikt?',
} as const;
