/**
 * How a goal is worded (custom: a goal says what the pupil does, in behaviour that can be seen). By words and
 * not by grammar: it can be wrong, so it only hints. Pure.
 */

/** Finds any of these as whole words, capitals or not. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu');

/** "als het niet lukt" is about the moment, not about what the pupil does. */
const ASIDE = /(?<!\p{L})(?:als|wanneer|zodra|terwijl|totdat|voordat|omdat)(?!\p{L})[^,.;]*/giu;

const NOT_DOING = anyOf([
  'niet|niets|geen|nooit|zonder',
  '(?:stopt|stoppen|houdt op|ophouden|op te houden) met',
]);

/** Says that it goes better, or what goes on inside: nobody sees or hears that. */
const VAGUE = anyOf([
  'beter|goed|leuker|fijner|prettiger|rustiger|braver|liever|socialer',
  String.raw`zelfstandiger|gemotiveerd|gemotiveerder|(?:meer (?!dan)|betere )\p{L}+`,
  'motivatie|zelfvertrouwen|concentratie|werkhouding|lekkerder in .{3,4} vel',
  'voelt|voelen|begrijpt|begrijpen|snapt|snappen|weet|weten',
  'gedraagt zich|zich gedragen|(?:doet|doen) .{3,4} best',
]);

/** Can be seen or heard; what says nothing without its company ("werkt", "zit", "gaat") is not among it. */
const SEEN = anyOf([
  'begint|beginnen|start|starten|steekt|steken|pakt|pakken|legt',
  'leggen|ruimt|ruimen|blijft|blijven|loopt|lopen|komt|komen|wacht',
  'wachten|zet|zetten|haalt|halen|brengt|brengen|rondt|afronden',
  'vraagt|vragen|zegt|zeggen|vertelt|vertellen|noemt|noemen',
  'antwoordt|antwoorden|luistert naar|kijkt|kijken|wijst|wijzen|kiest',
  'kiezen|schrijft|schrijven|leest|lezen|telt|tellen|maakt|maken',
  'speelt|spelen|deelt|delen|geeft|geven|helpt|helpen|gaat naar',
]);

/** Whether it says what the pupil should not do. */
export const isNegative = (goal: string): boolean => NOT_DOING.test(goal.replaceAll(ASIDE, ' '));

/** Whether it only says that something goes better, with no behaviour that can be seen or heard. */
export const isVague = (goal: string): boolean => VAGUE.test(goal) && !SEEN.test(goal);
