/** Private working notes: half thoughts of the writer, never meant for anybody else. */
export const privateNoteTexts: readonly string[] = [
  'Nog even laten bezinken. Ik vond het gesprek met {oudernaam} scherper dan nodig; lag dat aan mij? Morgen eerst vragen hoe het was.',
  'Niet vergeten: {kind} vroeg of ik het tegen niemand zeg. Uitzoeken wat ik kan beloven en wat niet, en dat dan ook zo zeggen.',
  '{Juf} oogt moe. Dit plan vraagt veel van een leerkracht alleen. Met Pieter-Jan over extra handen op dinsdag.',
  'Eigen vooroordeel: ik dacht meteen aan [de schermtijd|het bed te laat|de verwachtingen thuis]. Geen enkel bewijs. Open blijven kijken.',
  'Vraag voor intervisie: wanneer is doorvragen zorgvuldig en wanneer wordt het nieuwsgierig?',
  'Werkhypothese, niet voor het dossier: {kind} houdt zich groot voor {oudernaam}. Toetsen in het volgende gesprek, zonder in te vullen.',
  'Volgende keer een ander lokaal. De deur met het raam maakt dat {kind} steeds omkijkt.',
];
