/** Streets of the invented town. */
export const streets: readonly string[] = [
  'Lantaarnpad',
  'Schelpenkade',
  'Zevensprong',
  'Kiezelstraat',
  'Kwartelgaarde',
  'Rietpluim',
  'Turfschippershof',
  'Weerhaan',
  'Loodsmanspad',
  'Zilverwilg',
  'Korenmaat',
  'Touwslagershof',
  'Knotwilgenlaan',
  'Anemoonhof',
  'Waterjuffer',
];
