import { expect, it } from 'vitest';
import { isNegative, isVague } from '../../../electron/contract/goal-wording';

it.each([
  'Noor praat niet door de les heen.',
  'Sem slaat geen kinderen.',
  'Stoppen met roepen door de klas.',
  'Hij stopt met wiebelen.',
  'Noor begint zonder hulp.',
  'Sem scheldt nooit op het plein.',
  'Als zij boos is, slaat zij niet.',
])('says what the pupil should not do: %s', (goal) => {
  expect(isNegative(goal)).toBe(true);
});

it.each([
  '',
  'Noor steekt haar vinger op en wacht op haar beurt.',
  'Noor vraagt om hulp als iets niet lukt.',
  'Wanneer het geen vrij werken is, pakt Sem zijn boek.',
  'Sem telt tot tien zodra hij niet meer weet wat hij moet doen.',
  'Hij gebruikt het Nietapparaat en de geenvlag.',
])('says what the pupil does: %s', (goal) => {
  expect(isNegative(goal)).toBe(false);
});

it.each([
  'Noor werkt beter.',
  'Meer motivatie bij rekenen.',
  'Een betere concentratie.',
  'Sem voelt zich fijner in de groep.',
  'Noor heeft meer zelfvertrouwen.',
  'Zij doet haar best.',
  'Sem gedraagt zich goed.',
  'Lekkerder in zijn vel zitten',
])('says nothing that can be seen or heard: %s', (goal) => {
  expect(isVague(goal)).toBe(true);
});

it.each([
  '',
  'Noor begint binnen een minuut aan haar taak.',
  'Sem vraagt een klasgenoot of hij mee mag doen.',
  'Noor blijft meer dan tien minuten op haar plek zitten.',
  'Noor werkt meer dan tien minuten.',
  'Noor leest met meer plezier en vertelt erover.',
  'Sem zegt wat hij goed vindt gaan.',
])('can be seen or heard: %s', (goal) => {
  expect(isVague(goal)).toBe(false);
});
