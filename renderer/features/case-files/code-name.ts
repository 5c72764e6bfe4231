/**
 * A code name as it is shown: "Lantaarn" → "Casus Lantaarn". The vault keeps the thing alone; calling
 * this twice does no harm.
 */
export const casusName = (codeName: string): string =>
  /^casus\s/i.test(codeName) ? codeName : `Casus ${codeName}`;
