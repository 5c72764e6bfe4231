/** Dutch words of the paper skill card; what the figures mean is said as on the screen. */
export const cardTexts = {
  title: 'Vaardigheidskaart',
  week: (number: number) => (number === 0 ? 'Week 0: de nulmeting' : `Week ${String(number)}`),
  weekdays: ['ma', 'di', 'wo', 'do', 'vr'],
  marks: ['1', '2', '3', '4', 'n.v.t.'],
  meaning:
    'Zet een rondje. 1 = lukt nog niet, 2 = lukt een beetje, 3 = lukt meestal, 4 = lukt heel goed, n.v.t. = niet van toepassing.',
  remark: 'Opmerkingen',
  pupil: {
    title: 'Mijn kaart',
    ask: 'Hoe ging het? Kleur elke dag een gezicht.',
    notApplicable: 'n.v.t.',
    remark: 'Hier ben ik trots op',
  },
  noGoals: 'Er zijn nog geen doelen om te scoren.',
  noWeek: 'Deze week heeft het traject niet.',
} as const;
