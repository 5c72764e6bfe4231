/** Dutch words of a trajectory that travels, in the list of what goes along and on its pages. */
const counted = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const archiveTexts = {
  title: (name: string) => `Traject: ${name}`,
  goals: (count: number) => counted(count, 'doel', 'doelen'),
  scores: (count: number) => counted(count, 'score', 'scores'),
  days: (count: number) => `${counted(count, 'dag', 'dagen')} met aanwezigheid`,
  reflections: (count: number) => counted(count, 'weekgesprek', 'weekgesprekken'),
  evaluations: (count: number) => counted(count, 'evaluatie', 'evaluaties'),
  checks: (count: number) => `borging met ${counted(count, 'kijkmoment', 'kijkmomenten')}`,
  from: (day: string) => `vanaf ${day}`,
  scoresCaption: (goal: string) => `Scores per week van ${goal.toLowerCase()}, 1 tot en met 4`,
  week: 'Week',
  noScore: 'geen score',
} as const;
