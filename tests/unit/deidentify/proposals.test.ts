import { describe, expect, it } from 'vitest';
import { compileIdentity, findKnown } from '../../../electron/deidentify';
import { find, identity, matcher, replaced } from './support';

describe('what replaces a known value', () => {
  it.each([
    [
      'Op 6 november vertelt moeder (Els) dat Noor thuis ook eerst kijkt. Juf Fenna ziet op De Wegwijzer dat het lukt met Aylin.',
      'Op 6 november vertelt de moeder dat de leerling thuis ook eerst kijkt. De leerkracht ziet op school dat het lukt met een klasgenoot.',
    ],
    ['Noor lacht. Daarna huilt Noor.', 'De leerling lacht. Daarna huilt de leerling.'],
    ['noor lacht', 'de leerling lacht'],
    ['De Noor lacht, een Noor ook', 'De leerling lacht, de leerling ook'],
    ['Onze Noor lacht', 'Onze leerling lacht'],
    ['omdat het Noor lukt', 'omdat het de leerling lukt'],
    ['Er zijn Noor en Sem.', 'Er zijn de leerling en een broer.'],
    ['Noors tas en Noor’s jas', 'Haar tas en haar jas'],
    ['Die tas is Noors.', 'Die tas is van de leerling.'],
    ['Roos Lindes jas', 'Diens jas'],
    ['Els’ werk en Jos’ auto', 'Moeders werk en vaders auto'],
    ["Noor's moeder, Els, belt over Noors broertje (Sem).", 'Haar moeder belt over haar broertje.'],
    ['moeder, Els, vertelt', 'de moeder vertelt'],
    ['Els (moeder) vertelt', 'De moeder vertelt'],
    ['haar moeder Els vertelt', 'haar moeder vertelt'],
    ['Broertje Sem speelt', 'Een broertje speelt'],
    ['haar broertje Sem speelt', 'haar broertje speelt'],
    ['mama Els en papa Jos', 'de moeder en de vader'],
    ['haar juf Fenna en de juf Fenna', 'haar leerkracht en de leerkracht'],
    ['dat het juf Fenna lukt', 'dat het de leerkracht lukt'],
    ['juf Fenna van den Berg', 'de leerkracht'],
    ["onze ib'er Karin Smitsma", 'onze intern begeleider'],
    ['de intern begeleider Karin', 'de intern begeleider'],
    ["ouders van 't Voorbeeld, familie Voorbeeld", 'de ouders, het gezin'],
    ['ouders van Noor', 'ouders van de leerling'],
    ["opa P. van 't Voorbeeld", 'een opa'],
    ['een vriendje Aylin, haar vriendin Aylin', 'een vriendje, haar vriendin'],
    ['naar basisschool De Wegwijzer', 'naar school'],
    ['op obs "De Wegwijzer"', 'op school'],
    ['onze basisschool De Wegwijzer', 'onze school'],
    ['De Wegwijzer is fijn', 'De school is fijn'],
    ['team van de Wegwijzer', 'team van de school'],
    ['in Voorbeelddorp, de Voorbeelddorpse kermis', 'in de woonplaats, de plaatselijke kermis'],
    ['geboren op 4 maart 2018', 'geboren op [geboortedatum]'],
    ['Op 4 mrt. trakteert ze', 'Op de verjaardag trakteert ze'],
    ['op 4-3-18 was', 'op de geboortedatum was'],
    [
      'Bel +31 6 12345678 of mail els.vries@example.org',
      'Bel [telefoonnummer] of mail [e-mailadres]',
    ],
    ['Dorpsstraat 12a, 1234 AB', '[adres], [postcode]'],
    ['bij Voetbalclub Sparta Noord', 'bij een sportclub'],
    ['Naam: Noor', 'Naam: de leerling'],
    ['Dan komt N. binnen. Dat doet N.', 'Dan komt de leerling binnen. Dat doet de leerling.'],
  ])('reads as Dutch: %s', (text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it('keeps title and article out of the span, and inside the replaced range', () => {
    const text = 'Toen zei de juf Fenna niets.';
    const [finding] = find(text);
    expect(text.slice(finding?.start, finding?.end)).toBe('Fenna');
    expect(text.slice(finding?.replaceStart, finding?.replaceEnd)).toBe('de juf Fenna');
  });

  it('keeps the possessive out of the span', () => {
    expect(find("Met Noor's tas")).toMatchObject([{ start: 4, end: 8, replaceEnd: 10 }]);
  });

  it('calls the pupil as is asked', () => {
    const options = { matcher, pupilWord: 'sex' } as const;
    expect(findKnown('Dan lacht Noor', options)[0]?.proposal).toBe('het meisje');
    expect(findKnown('Dan lacht Noor', { matcher, pupilWord: 'kind' })[0]?.proposal).toBe(
      'het kind',
    );
    const boy = compileIdentity({ pupil: { firstName: 'Tijmen', sex: 'male' } });
    expect(findKnown('Tijmen lacht', { matcher: boy, pupilWord: 'sex' })[0]?.proposal).toBe(
      'De jongen',
    );
    const nobody = compileIdentity({ pupil: { firstName: 'Tijmen' } });
    expect(findKnown('Tijmens tas', { matcher: nobody })[0]?.proposal).toBe('Diens');
  });

  it('says who is meant by the caller’s own key', () => {
    expect(find('Noor')[0]?.subject).toEqual({ kind: 'pupil', index: 0, key: identity.pupil.key });
  });
});
