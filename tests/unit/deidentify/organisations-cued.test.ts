/** Organisations whose names are words, or that no list holds: what stands around them tells. */
import { describe, expect, it } from 'vitest';
import { covers, identifyOne, surfacesOf } from './engine';

describe('an organisation by what is said of it', () => {
  it.each([
    // A school that is a word, with a capital in mid-sentence.
    ['Zij bezochten open dagen van het Stedelijk.', 'Stedelijk'],
    ['De IB’er van de Sprankel belde.', 'Sprankel'],
    ['Vanuit de Sprankel kwam een dossier.', 'Sprankel'],
    ['Zij deed groep 3 op de Sprankel in Venlo.', 'Sprankel'],
    ['Zij komt van Op de Hoogte.', 'Op de Hoogte'],
    ['Hij zit op In de Wolken.', 'In de Wolken'],
    ['Op de Prinses Beatrix ging het goed.', 'Beatrix'],
    // Care, lessons, days out.
    ['Hij krijgt begeleiding van Lumen.', 'Lumen'],
    ['Zij werd verwezen naar Veldwerk.', 'Veldwerk'],
    ['Hij krijgt ambulante hulp van Stroming.', 'Stroming'],
    ['Bril via Specsavers.', 'Specsavers'],
    ['Schoolreis naar Drievliet.', 'Drievliet'],
    ['Overblijf geregeld door Tussen de Middag.', 'Tussen de Middag'],
    // Clubs.
    ['Turnt bij SRT en danst.', 'SRT'],
    ['Hij zit op handbal bij DSV.', 'DSV'],
    ['Tennist bij TC Ons Genoegen.', 'Ons Genoegen'],
    // Known ones with a branch.
    ['Zij gaat naar de peutergroep van Auris De Weerklank.', 'De Weerklank'],
    // Behind a label, in pairs, in capitals.
    ['School: Sint Plechelmus', 'Plechelmus'],
    ['Basisschool: ’t Palet', 'Palet'],
    ['Stage op het ROC van Twente.', 'Twente'],
    ['Hulp van Sociaal Team Oldebroek.', 'Sociaal Team Oldebroek'],
    ['Vader bezoekt Al Fitrah.', 'Al Fitrah'],
    ['Begeleiding van JINC.', 'JINC'],
    ['Vorig jaar zat ik op Koelhorst.', 'Koelhorst'],
    ['Toen ze op het Alfa zat.', 'Alfa'],
    ['Hij gaat naar Praktijk Hartenkind.', 'Hartenkind'],
    ['Grand Café De Walrus', 'Grand Café De Walrus'],
    ['Zij studeert aan Pabo Windesheim.', 'Pabo Windesheim'],
    ['Het Christelijk Gemengd Koor Jubilate zingt.', 'Gemengd Koor Jubilate'],
    // In lower case.
    ['ze krijgt hulp van accare', 'accare'],
    ['hij is aangemeld bij karakter in zwolle', 'karakter'],
    ['hij zit nu op de regenboog', 'de regenboog'],
    ['en ze komt van de klimroos, niet van de rank', 'klimroos'],
    ['heeft altijd op het palet gezeten', 'palet'],
    ['ze loopt bij logopedie de praatpaal', 'praatpaal'],
    ['zwemles bij aquapelle', 'aquapelle'],
    ['moeder zegt dat ze bij triade loopt', 'triade'],
  ])('is found: %s', (text, name) => {
    const findings = identifyOne(text).filter(({ tag }) => tag === 'ORGANISATION');
    expect(covers(text, name, findings)).toBe(true);
  });

  it.each([
    'Hij zit op de Bank en kijkt naar het Bord.',
    'Naar de Ouders is een brief gestuurd.',
    'Begeleiding van de Leerkracht is nodig.',
    'Onderzoek door Psycholoog volgt.',
    'De training via Teams gaat door.',
    'Hij gaat naar het Toilet.',
    'Volgens de Wet moet dat.',
    'Vanuit de Inspectie kwam een vraag.',
    'hij zit op de bank en komt van de trap',
    'hij heeft een goed karakter',
    'een boek over de regenboog',
    'Verwezen naar KNO, daarna terug.',
    'Onderzoek in de MRI volgt.',
    'Hij zit op Voetbal en op Ballet.',
  ])('is none: %s', (text) => {
    expect(surfacesOf(identifyOne(text), 'ORGANISATION')).toEqual([]);
  });
});
