/** Dutch words of what signals show together, and of where text is fetched from. */
import { dayInWords } from '../../contract/casus-words';
import { signalDomainWords } from '../../contract/signal-words';
import type { SignalDomain } from '../../contract/concern-signals';

const numbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

const counted = (count: number): string => numbers[count] ?? String(count);

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? '';

export const signalsTexts = {
  /** Under the picture: "12 nov", "nov ’25". */
  tick: (unit: 'week' | 'month', day: string) =>
    unit === 'week'
      ? `${Number(day.slice(8))} ${monthOf(day)}`
      : `${monthOf(day)} ’${day.slice(2, 4)}`,
  /** In the table: "week van 10 november 2025", "november 2025". */
  period: (unit: 'week' | 'month', day: string) =>
    unit === 'week' ? `week van ${dayInWords(day)}` : dayInWords(day).replace(/^\d+ /u, ''),
  domain: (domain: SignalDomain) => signalDomainWords[domain],
  says: (unit: 'week' | 'month', count: number) =>
    `${sentence(counted(count))} signalen per ${unit === 'week' ? 'week' : 'maand'} en per gebied. Hoe hoger en donkerder het blokje, hoe meer zorgen de schrijver had. De tabel hieronder zegt hetzelfde.`,
  times: (count: number) => `${count}×`,
  caption: (unit: 'week' | 'month') =>
    `Signalen per ${unit === 'week' ? 'week' : 'maand'} en per gebied`,
  head: ['Periode', 'Gebied', 'Aantal', 'Hoe sterk'],
  several: (count: number, domain: SignalDomain, from: string, to: string) =>
    `${sentence(counted(count))} signalen over ${signalDomainWords[domain]} binnen zes weken, van ${dayInWords(from)} tot en met ${dayInWords(to)}.`,
  rising: (count: number, domain: SignalDomain) =>
    `In de laatste ${counted(count)} signalen over ${signalDomainWords[domain]} nemen de zorgen van wie schreef toe.`,
  uninformed: (count: number) =>
    count === 1
      ? 'Bij één signaal staat nog niet wanneer de ouders het hoorden. Vertel het op tijd: beter tien keer te veel dan één keer te weinig.'
      : `Bij ${counted(count)} signalen staat nog niet wanneer de ouders het hoorden. Vertel het op tijd: beter tien keer te veel dan één keer te weinig.`,
  cut: (shown: number, day: string) =>
    `Het beeld toont de laatste ${shown} maanden. Signalen van voor ${dayInWords(day)} staan alleen in de lijst.`,
  label: (domain: SignalDomain, when: string) =>
    `Signaal over ${signalDomainWords[domain]}, ${when}`,
  /** On the pages that travel. */
  pages: {
    interpretation: 'Wat het kan betekenen:',
    situation: 'Situatie',
    intensity: 'Hoe sterk',
    discussed: 'Besproken met',
    with: (who: string, day: string) => [who, day].filter((part) => part !== '').join(', '),
    guardiansInformed: 'Ouders weten het sinds',
    lookAgain: 'Opnieuw kijken op',
  },
} as const;
