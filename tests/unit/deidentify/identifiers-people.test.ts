import { describe, expect, it } from 'vitest';
import { covers, identifyOne, surfacesOf } from './engine';

function people(text: string): readonly string[] {
  return surfacesOf(identifyOne(text), 'PERSON');
}

describe('somebody whom nobody knows', () => {
  it.each([
    ['Vandaag was juf Annelotte er niet', 'Annelotte'],
    ['en meester Wolf kwam ook', 'Wolf'],
    ['meester wolf kwam ook', 'wolf'],
    ['juf roos was er', 'roos'],
    ['mevrouw Kardol belde', 'Kardol'],
    ['mevr. de Wit belde', 'de Wit'],
    ['Mw. K. el Idrissi schrijft', 'K. el Idrissi'],
    ['dhr. Postmaa belde', 'Postmaa'],
    ['dhr Jansen belde', 'Jansen'],
    ['meneer jansen belde', 'jansen'],
    ['meneer El Amrani belde', 'El Amrani'],
    ['dr. Verhoeven belde', 'Verhoeven'],
    ['drs. P. Smit schrijft', 'P. Smit'],
  ])('is found by a form of address, without it: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['moeder (Jitske) vertelt', 'Jitske'],
    ['moeder (fatma) vertelt', 'fatma'],
    ['moeder fatma belde', 'fatma'],
    ['vader, Oege, belde', 'Oege'],
    ['haar vader bob werkt', 'bob'],
    ['stiefvader Kees komt', 'Kees'],
    ['pleegmoeder Ans komt', 'Ans'],
    ['broertje Ruben speelt', 'Ruben'],
    ['haar broertje ruben speelt', 'ruben'],
    ['zusje YUSRA huilt', 'YUSRA'],
    ['zijn zus dilara belde', 'dilara'],
    ['m’n dochter Fleur lacht', 'Fleur'],
    ['opa henk haalt op', 'henk'],
    ['Oma Riet past op', 'Riet'],
    ['tante Sjaan komt', 'Sjaan'],
    ['nichtje Fien komt', 'Fien'],
    ['gezin Özkaya komt', 'Özkaya'],
    ['familie Bouzidi komt', 'Bouzidi'],
  ])('is found by the family: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['klasgenoot Jordi duwt', 'Jordi'],
    ['vriendje yusuf was er', 'yusuf'],
    ['haar vriendin Sterre was er', 'Sterre'],
    ['buurjongen Milan was er', 'Milan'],
    ['buurvrouw Tineke belde', 'Tineke'],
    ['coach Dennis belde', 'Dennis'],
    ['logopedist Marloes belde', 'Marloes'],
    ['kinderarts Bos belde', 'Bos'],
    ['stagiaire Lieke was er', 'Lieke'],
    ['orthopedagoog Inge de Boer belde', 'Inge de Boer'],
    ['De juf van groep 5, Marloes, zei het', 'Marloes'],
  ])('is found by what somebody is to the pupil: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['Ruben (7;4) speelt', 'Ruben'],
    ['Naam: Thijmen', 'Thijmen'],
    ['naam leerling: thijmen', 'thijmen'],
    ['de leerling heet pieter', 'pieter'],
    ['Ik ben Joris.', 'Joris'],
    ['Hij noemt zich Dex.', 'Dex'],
    ['Beste Marieke,', 'Marieke'],
    ['Groet, Joost', 'Joost'],
    ['Met vriendelijke groet,\nCarolien Haverkate', 'Carolien Haverkate'],
    ['ondertekend: S. Yilmaz', 'S. Yilmaz'],
    ['Damian: "nee"', 'Damian'],
    ['Sem – rekenen zwak', 'Sem'],
    ['- Sem: rekenen zwak', 'Sem'],
    ['Sem | zwak | groep 5', 'Sem'],
  ])('is found by the place in the text: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['gesproken met J. de Vries over rekenen', 'J. de Vries'],
    ['gesproken met A.B. van der Velde', 'A.B. van der Velde'],
    ['ter attentie van P. ter Horst', 'P. ter Horst'],
    ['brief van K.L. Pietersen', 'K.L. Pietersen'],
    ['gesprek met K. Bakker', 'K. Bakker'],
    ['gesprek met M. de Groot', 'M. de Groot'],
    ['J. Visser belde', 'J. Visser'],
    ['gesprek met Jan van den Berg', 'Jan van den Berg'],
    ["Toen kwam Jayden van 't Hoff", "Jayden van 't Hoff"],
  ])('is found with initials and tussenvoegsel as one name: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['gesproken met A.B. van der Meer over rekenen', 'A.B. van der Meer'],
    ['gesprek met mw. Van der Meer', 'Van der Meer'],
    ['gesprek met mevrouw van der Meer', 'van der Meer'],
    ['gesprek met Jan van der Meer', 'Jan van der Meer'],
  ])('is found with a surname that is a word: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['Toen riep Oluwaseun iets', 'Oluwaseun'],
    ['Met Xiaoling gaat het goed', 'Xiaoling'],
    ['Toen kwam Łukasz binnen', 'Łukasz'],
    ['Zij zag Mohammed el Bakkali', 'Mohammed el Bakkali'],
    ['toen kwam fatima el bakkali', 'fatima el bakkali'],
    ['Dat is Chukwuemeka Okafor', 'Chukwuemeka Okafor'],
    ['Dat is Zuzanna Wiśniewska', 'Zuzanna Wiśniewska'],
    ['Dat is Ahmed Al-Hassan', 'Ahmed Al-Hassan'],
    ['Dat is Tran Thi Nguyen', 'Tran Thi Nguyen'],
    ['Dat is Selam Tesfay', 'Selam Tesfay'],
    ['Zij speelt met Fatima-Zahra', 'Fatima-Zahra'],
  ])('is found wherever the name comes from: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  it.each([
    ['SEM en AYA spelen', ['SEM', 'AYA']],
    ['DAMIAN SLOEG', ['DAMIAN']],
    ['toen zei damian nee', ['damian']],
    ['sanne slaat mij', ['sanne']],
    ['Aanwezig: Inge, Tom, Fatima', ['Inge', 'Tom', 'Fatima']],
    ['Anne-Fleur en Jan Willem spelen samen', ['Anne-Fleur', 'Jan Willem']],
    ['Hij heeft een zus, Lotte, en een broer, Bram', ['Lotte', 'Bram']],
    ['vader Bob en moeder An', ['Bob', 'An']],
  ])('is found in any case and company: %s', (text, names) => {
    expect(people(text)).toEqual(names);
  });

  it('is found with a possessive', () => {
    for (const [text, name] of [
      ['Ze zag Yusufs broer', 'Yusuf'],
      ['de moeder van Yusuf’s vriend', 'Yusuf'],
    ] as const) {
      expect(covers(text, name, identifyOne(text)), text).toBe(true);
    }
  });

  it.each([
    ['Ze zag Yusufs broer', 'Yusuf'],
    ['Toen viel Annelottes jas', 'Annelotte'],
  ])('stands in the span without the possessive -s: %s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });

  // oxlint-disable-next-line vitest/warn-todo -- engine-faults.md 8: no list knows the name.
  it.todo('stands in the span without the possessive -s, whatever the name', () => {
    expect(people('Toen viel Orinthas jas')).toEqual(['Orintha']);
  });

  it.each(["O'Brien", "D'Angelo"])('is found whole with an apostrophe: %s', (name) => {
    expect(people(`Toen kwam ${name} binnen`)).toEqual([name]);
  });

  it.each([
    ['Hij is de juf van de klas', 0],
    ['Juf zegt dat meester komt', 0],
    ['Het is haar zusje', 0],
    ['Mijn moeder en haar vader', 0],
    ['Moeder vertelt dat vader later komt', 0],
    ['de meester en mevrouw van de overblijf', 0],
  ])('is not made of a role without a name: %s', (text, count) => {
    expect(identifyOne(text)).toHaveLength(count);
  });
});
