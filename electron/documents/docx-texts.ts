/** The only words that a DOCX gets beside those of the document itself. */
export const docxTexts = {
  /** Around the page number at the foot: "Pagina 2 van 3". */
  page: 'Pagina ',
  of: ' van ',
} as const;
