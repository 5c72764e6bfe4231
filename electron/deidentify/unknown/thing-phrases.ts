/**
 * Games, songs, books, lessons and famous people of several words that schools name: each word may be a
 * name, together they are known. Folded; own list, for method-phrases.ts.
 */
const GAMES = `
mens erger je niet;pim pam pet;halli galli;skip bo;keer op keer;rush hour;wie is het;vier op een rij;boter kaas en eieren;
four corners;simon says;guess who;commando pinkelen;petje op petje af;ren je rot;annemaria koekoek;anna maria koekoek;
anne maria koekoek;just dance;math garden;time timer;mini loco;maxi loco;bambino loco;logo loco;piet piraat;time s up;
jungle speed;hide and seek;i spy;duck duck goose;schipper mag ik overvaren;zakdoekje leggen;ezeltje prik;stef stuntpiloot;
who is it;word search;bouncy balls;be internet awesome;teach like a champion;lex online;zulu desktop;
`;
const STORIES = `
boer boris;boer boris in de sneeuw;kikker en de vreemdeling;rupsje nooitgenoeg;wij gaan op berenjacht;de gruffalo;dummie de mummie;geronimo stilton;
dolfje weerwolfje;de waanzinnige boomhut;het leven van een loser;jip en janneke;ot en sien;raai de kraai;sil de strandjutter;
pluk van de petteflet;floddertje;ik hou van holland;tom en jerry;suske en wiske;woezel en pip;woezel pip;
harry potter;hans en grietje;klein duimpje;de gelaarsde kat;peter en de wolf;peter pan;alice in wonderland;
roald dahl;annie m g schmidt;annie m g schmid;francine oomen;paul van loon;carry slee;tonke dragt;max velthuijs;
thea beckman;dick bruna;guus kuijer;jacques vriens;david walliams;jeff kinney;astrid lindgren;lieve baeten;
vader jacob;hoofd schouders knie en teen;de zevensprong;berend botje;altijd is kortjakje ziek;
kleine ezel;kleine ijsbeer;raad eens hoeveel ik van je hou;de kleine prins;
`;
const FAMOUS = `
julius caesar;karel de grote;willem van oranje;michiel de ruyter;anne frank;adolf hitler;martin luther king;nelson mandela;
maarten luther;napoleon bonaparte;christoffel columbus;hugo de groot;jan van schaffelaar;floris v;karel v;filips ii;
johan cruijff;albert einstein;leonardo da vinci;vincent van gogh;van gogh;piet mondriaan;rembrandt van rijn;karel appel;
johannes vermeer;pablo picasso;piet hein;abel tasman;willem barentsz;aletta jacobs;florence nightingale;
maria montessori;celestin freinet;jan ligthart;barak rosenshine;doug lemov;carol dweck;
john hattie;robert marzano;luc stevens;spencer kagan;howard gardner;edward de bono;de bono;lev vygotsky;
koning willem alexander;willem alexander;koningin maxima;prinses amalia;sint nicolaas;zwarte piet;
`;
const LESSONS = `
gouden weken;de gouden weken;zilveren weken;nationale voorleesdagen;week van de mediawijsheid;week tegen pesten;
gezonde school;de gezonde school;vignet gezonde school;didactisch coachen;vloeiend en vlot;vloeiend vlot;toch nog leren lezen;connect klanken en letters;
ralfi light;school en veiligheid;stichting school en veiligheid;makkelijk lezen plein;van data naar daden;total physical response;union jack;tweetal coach;mix en ruil;
zoek de valse;denken delen uitwisselen;alinea suite;immersive reader;microsoft teams;microsoft office;google classroom;
mijn rapportfolio;math garden;vierkant voor wiskunde;levend lezen;kracht van 8;sta sterk;kids skills;kids skills training;

`;

/** Those phrases, parted by semicolons. */
export const THING_PHRASES = [GAMES, STORIES, FAMOUS, LESSONS].join(';');
