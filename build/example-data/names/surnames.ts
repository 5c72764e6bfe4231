/** Common surnames as `prefix|lastName`; put together with first names at random. */
const entries = [
  '|Aalbers |Abdi |Achterberg |Adriaanse |Ahmadi |Akkerman |Alberts |Ali |Amrani |Arslan |Aslan |Azzouzi',
  '|Baas |Bakker |Barends |Beekman |Benali |Bergman |Berkhout |Bijl |Blom |Boer |Bosman |Bouma |Bouwman',
  '|Brands |Brouwer |Bulut |Çelik |Chen |Claassen |Cornelisse |Costa |Demir |Dijkstra |Doğan |Dost |Driessen',
  '|Duarte |Eijkman |Elshout |Erdoğan |Evers |Faber |Farah |Fernandes |Ferreira |Fokkema |Gerritsen',
  '|Goossens |Groen |Gündüz |Haddou |Hamming |Hassan |Heijnen |Hermans |Hofman |Hussein |Huisman |Ibrahim |Jacobs',
  '|Jaspers |Kaya |Kılıç |Klaver |Knoops |Koç |Koopman |Kowalska |Kramer |Kuiper |Kurt |Lammers |Leeflang |Li',
  '|Linders |Lopes |Maas |Madani |Martens |Meijer |Mendes |Mohamud |Mol |Mulder |Neves |Nguyen |Nijland',
  '|Noordam |Nowak |Ooms |Osman |Otten |Özdemir |Öztürk |Peeters |Pereira |Pieters |Pinto |Polat |Pool',
  '|Prins |Rahimi |Ramautar |Reinders |Rietveld |Roelofs |Rosier |Şahin |Saidi |Santos |Schaap |Scholten',
  '|Schouten |Silva |Singh |Smit |Snoek |Spaans |Stam |Tahiri |Tas |Timmer |Tran |Tuinman |Uysal |Veldhuis',
  '|Verbeek |Vermaat |Visser |Vos |Vroegop |Wagenaar |Warsame |Wiegers |Willems |Yılmaz |Zaoui |Zijlstra |Zwart',
  'van|Dam van|Dijk van|Dongen van|Beek van|Vliet van|Rijn van|Wijk van|Oort van|Zanten van|Gelder',
  'de|Boer de|Groot de|Haan de|Jonge de|Lange de|Leeuw de|Vries de|Wit de|Kok de|Ridder de|Rooij',
  'van_der|Heijden van_der|Laan van_der|Linden van_der|Meer van_der|Ploeg van_der|Veen van_der|Wal',
  'van_den|Berg van_den|Bosch van_den|Heuvel van_den|Hoek van_de|Ven van_de|Water van_de|Kamp',
  "van_'t|Veer van_'t|Schip in_'t|Veld op_den|Kamp ten|Brink ten|Cate ter|Horst ter|Haar te|Riele ten|Dam",
  'el|Amrani el|Idrissi el|Haddad el|Yaakoubi al|Masri al|Najjar da|Silva dos|Santos von|Hagen',
];

export type Surname = { readonly prefix: string; readonly lastName: string };

export const surnames: readonly Surname[] = entries.join(' ').split(' ').map(parseEntry);

function parseEntry(entry: string): Surname {
  const [prefix = '', lastName = ''] = entry.split('|');
  return { prefix: prefix.replaceAll('_', ' '), lastName };
}
