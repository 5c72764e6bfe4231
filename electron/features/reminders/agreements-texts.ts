/** Dutch words of agreements on the pages that travel. */
import { dayInWords } from '../../contract/casus-words';

export const agreementTexts = {
  heading: (day: string) => `Afspraak voor ${dayInWords(day)}`,
  owner: 'Wie',
  done: 'Afgerond op',
  /** Of a moment. */
  doneOn: (moment: string) => dayInWords(moment.slice(0, 10)),
} as const;
