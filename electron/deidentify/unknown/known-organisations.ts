/** Separated by semicolons or line breaks. */
const NAMES = `
accare;karakter;levvel;kentalis;auris;auris groep;pluryn;s heeren loo;heeren loo;jarabee;youke;yorneo;ambiq;molendrift;lentis;mediant;herlaarhof;leo kannerhuis;de bascule;bascule;opdidakt;rid;driestar;driestar educatief;leger des heils;humanitas;rode kruis;
tactus;dimence;altrecht;parnassia;emergis;triade;vitree;timon;entrea;entrea lindenhout;lindenhout;altra;horizon jeugdzorg;enver;yulius;curium;lucertis;de waag;fivoor;koraal;gastenhof;xonar;mutsaersstichting;rubicon;combinatie jeugdzorg;sterk huis;juzt;kompaan;oosterpoort;
via jeugd;lijn5;intermetzo;ottho gerhard heldring;tender;amerpoort;cordaan;philadelphia;esdege reigersdaal;esdege;middin;ipse de bruggen;syndion;dichterbij;pergamijn;talant;alliade;cosis;vanboeijen;promens care;frion;interakt contour;interaktcontour;aveleijn;zozijn;estinea;siza;driestroom;
mee;buurtzorg;buurtzorg jong;icare;carinova;sensire;vitras;zuidzorg;careyn;allerzorg;jong jgz;kidskonnect;kinderopvang partou;partou;smallsteps;kinderrijk;kibeo;norlandia;humankind;kindergarden;bink;koninklijke visio;visio;bartimeus;
albert heijn;jumbo;plus;action;etos;gamma;karwei;hornbach;blokker;zeeman;wibra;decathlon;lidl;aldi;hema;kruidvat;ikea;philips;asml;tata steel;postnl;schiphol;klm;shell;praxis;intratuin;mcdonalds;burger king;bol;coolblue;picnic;thuisbezorgd;
vluchtelingenwerk;coa;ind;svb;uwv;duo;jeugdfonds sport;stichting leergeld;leergeld;voedselbank;speelgoedbank;stichting jarige job;save the children;war child;
radboudumc;amc;vumc;umcg;umcu;lumc;erasmus mc;maasstad;isala;mst;rijnstate;catharina ziekenhuis;amphia;wilhelmina kinderziekenhuis;sophia kinderziekenhuis;emma kinderziekenhuis;prinses maxima centrum;de hoogstraat;roessingh;revant;adelante;merem;basalt;blixembosch;klimmendaal;vogellanden;
ajax;feyenoord;psv
`;

/** Care providers, companies and bodies that Dutch schools name by name. Folded; own list. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  NAMES.split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

/** The most words that such a name has. */
export const LONGEST_KNOWN = Math.max(
  ...[...KNOWN_ORGANISATIONS].map((name) => name.split(' ').length),
);

/** The words that such a name starts with. */
export const KNOWN_STARTS: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANISATIONS].map((name) => name.split(' ')[0] ?? ''),
);
