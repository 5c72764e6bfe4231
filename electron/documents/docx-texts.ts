/** The only words that a DOCX gets beside those of the document itself. */
export const docxTexts = {
  /** Around the page number at the foot: "Pagina 2 van 3". */
  page: 'Pagina ',
  of: ' van ',
  /** What the figures 1 and 10 mean. */
  ends: (low: string, high: string) => `1: ${low}. 10: ${high}.`,
} as const;
