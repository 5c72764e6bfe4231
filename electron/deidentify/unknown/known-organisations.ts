/** Separated by semicolons or line breaks. */
const NAMES = `
accare;karakter;levvel;kentalis;auris;auris groep;pluryn;s heeren loo;heeren loo;jarabee;youke;yorneo;ambiq;molendrift;lentis;mediant;herlaarhof;leo kannerhuis;de bascule;bascule;opdidakt;rid;driestar;driestar educatief;leger des heils;humanitas;rode kruis;
tactus;dimence;altrecht;parnassia;emergis;triade;vitree;timon;entrea;entrea lindenhout;lindenhout;altra;horizon jeugdzorg;enver;yulius;curium;lucertis;de waag;fivoor;koraal;gastenhof;xonar;mutsaersstichting;rubicon;combinatie jeugdzorg;sterk huis;juzt;kompaan;oosterpoort;
via jeugd;lijn5;intermetzo;ottho gerhard heldring;tender;amerpoort;cordaan;philadelphia;esdege reigersdaal;esdege;middin;ipse de bruggen;syndion;dichterbij;pergamijn;talant;alliade;cosis;vanboeijen;promens care;frion;interakt contour;interaktcontour;aveleijn;zozijn;estinea;siza;driestroom;
mee;buurtzorg;buurtzorg jong;icare;carinova;sensire;vitras;zuidzorg;careyn;allerzorg;jong jgz;kidskonnect;kinderopvang partou;partou;smallsteps;kinderrijk;kibeo;norlandia;humankind;kindergarden;bink;koninklijke visio;visio;bartimeus;
albert heijn;jumbo;plus;action;etos;gamma;karwei;hornbach;blokker;zeeman;wibra;decathlon;lidl;aldi;hema;kruidvat;ikea;philips;asml;tata steel;postnl;schiphol;klm;shell;praxis;intratuin;mcdonalds;burger king;bol;coolblue;picnic;thuisbezorgd;
vluchtelingenwerk;coa;ind;svb;uwv;duo;jeugdfonds sport;stichting leergeld;leergeld;voedselbank;speelgoedbank;stichting jarige job;save the children;war child;
radboudumc;amc;vumc;umcg;umcu;lumc;erasmus mc;maasstad;isala;mst;rijnstate;catharina ziekenhuis;amphia;wilhelmina kinderziekenhuis;sophia kinderziekenhuis;emma kinderziekenhuis;prinses maxima centrum;de hoogstraat;roessingh;revant;adelante;merem;basalt;blixembosch;klimmendaal;vogellanden;
ajax;feyenoord;psv;nemo;lexima;lexima zorg;jinc;sein;
iriszorg;indigo;horizon;opvoedpoli;de opvoedpoli;samen veilig;samen veilig midden nederland;blijf groep;blijf van m n lijf;kadera;
sante partners;mee plus;mee samen;mee de wering;mee west brabant;mindfit;ggz drenthe;ggz friesland;ggz breburg;ggz delfland;reinier van arkel;
novadic kentron;arkin;bavo europoort;pro persona;propersona;eleos;prodeo;psyq;youz;kenter;
parlan;triversum;ipsy;virenze;mentaal beter;psytrec;interpsy;buro bloei;kinderplaneet;
de kinderplaneet;quadraten;kanteel;sterk vo;sterk techniek;kober;skippy;skippy pepijn;un1ek;dak kindercentra;
bijdehandjes;zonnekinderen;prokino;ludens;kmn kind;wij zijn jong;korein;tinteltuin;tintelstad;
partners voor jeugd;jb west;jeugdbescherming west;william schrikker;william schrikker stichting;wss;nidos;
elker;trajectum;sdw;amarant;cello;severinus;lunet;daelzicht;sgl;philadelphia zorg;gemiva;hartekamp;de hartekamp;
odion;ons tweede thuis;viveon;leekerweide;de zijlen;noorderbrug;s heeren loo zorg;lievegoed;raphaelstichting;zonnehuizen;
rijndam;heliomare;tolbrug;sint maartenskliniek;pento;nsdsk;libermannkliniek;onze lieve vrouwe gasthuis;olvg;
jeroen bosch;bernhoven;elkerliek;zuyderland;laurentius;viecuri;gelderse vallei;slingeland;deventer ziekenhuis;tjongerschans;
treant;wilhelmina ziekenhuis;spaarne gasthuis;dijklander;flevoziekenhuis;tergooi;meander mc;
groene hart ziekenhuis;ikazia;franciscus gasthuis;albert schweitzer;admiraal de ruyter;tweesteden;
windesheim;saxion;fontys;avans;hogeschool utrecht;hogeschool rotterdam;inholland;nhl stenden;stenden;marnix academie;de kempel;iselinge;
ipabo;katholieke pabo;aeres;zone college;yuverta;aeres vmbo;lentiz;wellant;wellantcollege;
introdans;scapino;
la place;van der valk;hema cafe;xenos;big bazar;bart smit;intertoys;toys xl;scapino schoenen;van haren;primark;
unicef nederland;defence for children;stichting vluchteling;nationaal fonds kinderhulp;kinderhulp;jeugdfonds sport en cultuur;
jeugdfonds;stichting paul;resto vanharte;humanitas homestart;home start;samen oplopen;buurtgezinnen;
ons welzijn;tintengroep;welsaen;mwh;combiwel;punt welzijn;contourdetwern;farent;lev groep;levgroep;
cordaad;meriant;wij groningen;rivierduinen;jeugdformaat;impegno
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
