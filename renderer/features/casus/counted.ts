/** "1 vraag", "3 vragen" */
export const counted = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;
