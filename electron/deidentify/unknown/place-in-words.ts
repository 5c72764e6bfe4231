import { Listed } from '../lexicon';
import type { Lexicon } from '../lexicon';
import { foldedWords } from '../tokens';

/** Places of more than about 100,000 people, and those that everybody calls a town. Folded; own list. */
const TOWNS: ReadonlySet<string> = new Set(
  'amsterdam;rotterdam;den haag;s gravenhage;utrecht;eindhoven;groningen;tilburg;almere;breda;nijmegen;apeldoorn;arnhem;haarlem;haarlemmermeer;enschede;amersfoort;zaanstad;zaandam;den bosch;s hertogenbosch;zwolle;leiden;zoetermeer;leeuwarden;maastricht;dordrecht;ede;alphen aan den rijn;alkmaar;delft;emmen;deventer;venlo;sittard;helmond;hilversum;heerlen;lelystad;hengelo;purmerend;schiedam;vlaardingen;hoorn;gouda;assen;bergen op zoom;capelle aan den ijssel;almelo;nieuwegein;roosendaal;oss;veenendaal;katwijk;doetinchem;middelburg;vlissingen;den helder;zeist;amstelveen;antwerpen;gent;brussel;brugge;leuven;luik;charleroi'.split(
    ';',
  ),
);

/** "Almelo" → "een stad", "Rossum" → "een dorp", "Izmir" → "een plaats". */
export function placeInWords(surface: string, lexicon: Lexicon): string {
  const folded = foldedWords(surface).join(' ');
  if (TOWNS.has(folded)) return 'een stad';
  return lexicon.has(folded, Listed.nearPlace) ? 'een dorp' : 'een plaats';
}
