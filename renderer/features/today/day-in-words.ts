const words = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long' });

/** "Zaterdag 21 november" */
export const dayInWords = (moment: Date): string => {
  const text = words.format(moment);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
