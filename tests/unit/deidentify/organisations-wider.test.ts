/** Organisations by less than a kind before the name: widely known, attended, of a team of the neighbourhood. */
import { describe, expect, it } from 'vitest';
import { identifyOne, surfacesOf } from './engine';

describe('an organisation', () => {
  it.each([
    ['Contact gelegd met Iriszorg en Sem.', 'Iriszorg'],
    ['Gemeld bij Wijkteam Vlietzoom door Sem.', 'Wijkteam Vlietzoom'],
    ['Sem zit op de Aquamarijn.', 'de Aquamarijn'],
    ['Sem komt van het Kompas.', 'het Kompas'],
    ['Op gym bij KDO gaat het goed.', 'KDO'],
    ['Zij basketbalt bij Sparta ’72.', 'Sparta ’72'],
    ['VVE gevolgd bij: Hummeltjeshof', 'Hummeltjeshof'],
    ['Aanmelder: Kadera', 'Kadera'],
    ['Zij vraagt Santé Partners om hulp.', 'Santé Partners'],
    ['Pleegzorg via Horizon.', 'Horizon'],
    ['Sem heeft Indigo gebeld.', 'Indigo'],
    ['Sem wil naar het Tabor College.', 'Tabor College'],
    ['Sem gaat naar de Poolse School Sint Kazimierz.', 'Poolse School Sint Kazimierz'],
    ['zijn broer zit op t vechtdal college', 'vechtdal college'],
    ['Sem zit in groep 5 van Al-Amana.', 'Al-Amana'],
  ])('is found: %s', (text, name) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([name]);
  });

  it.each([
    'Het wijkteam belt, het buurtteam ook.',
    'Zijn karakter is zacht, de indigo verf is op.',
    'Dit is groep 5 van meester Sem.',
    'Hij heeft het eerste college gemist.',
    'We zien in het Indigo van de regenboog paars.',
    'De zon staat laag aan de horizon.',
    'Het koor zingt, de peuteropvang is dicht.',
    'Sem zit op de gang.',
    'Hij gaat naar de Rekenhoek.',
    'Gym bij Meester Sem is leuk.',
  ])('is none: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([]);
  });
});
