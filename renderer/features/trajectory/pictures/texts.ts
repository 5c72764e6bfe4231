export const picturesTexts = {
  empty: 'Nog geen beelden',
  emptyText:
    'Vul de vaardigheidskaart in. Daarna ziet u hier per doel hoe het gaat, waar de scores verschillen en wanneer het lukt.',
  toCard: 'Naar de vaardigheidskaart',
  goal: (number: number, goal: string) => `Doel ${String(number)}: ${goal}`,
  noScores: 'Voor dit doel is nog niets gescoord.',
  noMoments:
    'Voor dit doel zijn alleen hele weken gescoord. Daarom is niet te zien op welke dag het lukt.',
  showTable: 'Tabel tonen',
  hideTable: 'Tabel verbergen',
  /** Which one, for who hears the buttons one by one. */
  tableOf: (action: string, title: string) => `${action}: ${title}`,
  save: (format: 'svg' | 'png') => `Bewaar als ${format.toUpperCase()}`,
  saveOf: (format: 'svg' | 'png', title: string) => `Bewaar als ${format.toUpperCase()}: ${title}`,
  saved: 'Het beeld is bewaard. Er staat geen naam in.',
} as const;
