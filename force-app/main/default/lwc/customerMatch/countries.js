/**
 * Countries: code of two letters, code of three, then names in English, German, French, Spanish, Italian, Portuguese,
 * Dutch and the country's own language, written as plainText writes them. No two countries share a name.
 */
export const COUNTRIES = `
AD AND andorra|andorre
AE ARE united arab emirates|vereinigte arabische emirate|emirats arabes unis|emiratos arabes unidos|emirati arabi uniti|emirados arabes unidos|verenigde arabische emiraten|الامارات العربية المتحدة|uae|emirates
AF AFG afghanistan|afganistan|afeganistao
AG ATG antigua barbuda|antigua und barbuda|antigua et barbuda|antigua y barbuda|antigua e barbuda|antigua en barbuda
AI AIA anguilla|anguila
AL ALB albania|albanien|albanie|shqiperi
AM ARM armenia|armenien|armenie
AO AGO angola
AQ ATA antarctica|antarktis|antarctique|antartida|antartide
AR ARG argentina|argentinien|argentine|argentinie
AS ASM american samoa|amerikanisch samoa|samoa americaines|samoa americana|samoa americane|amerikaans samoa
AT AUT austria|osterreich|autriche|oostenrijk
AU AUS australia|australien|australie
AW ABW aruba
AX ALA aland islands|alandinseln|iles aland|islas aland|isole aland|ilhas aland|aland
AZ AZE azerbaijan|aserbaidschan|azerbaidjan|azerbaiyan|azerbaigian|azerbaijao|azerbeidzjan
BA BIH bosnia herzegovina|bosnien und herzegowina|bosnie herzegovine|bosnia y herzegovina|bosnia ed erzegovina|bosnia e herzegovina|bosnie en herzegovina|bosnia
BB BRB barbados|barbade
BD BGD bangladesh|bangladesch|banglades
BE BEL belgium|belgien|belgique|belgica|belgio|belgie
BF BFA burkina faso|burquina faso
BG BGR bulgaria|bulgarien|bulgarie|bulgarije|българия
BH BHR bahrain|bahrein|barein
BI BDI burundi
BJ BEN benin
BL BLM st barthelemy|saint barthelemy|san bartolome|sao bartolomeu
BM BMU bermuda|bermudes|bermudas
BN BRN brunei|brunei darussalam
BO BOL bolivia|bolivien|bolivie
BQ BES caribbean netherlands|karibische niederlande|pays bas caribeens|caribe neerlandes|caraibi olandesi|paises baixos caribenhos|caribisch nederland
BR BRA brazil|brasilien|bresil|brasil|brasile|brazilie
BS BHS bahamas
BT BTN bhutan|bhoutan|butan|butao
BW BWA botswana|botsuana
BY BLR belarus|bielorussie|bielorrusia|bielorussia|bielorrussia
BZ BLZ belize|belice
CA CAN canada|kanada
CD COD congo kinshasa|kongo kinshasa|republica democratica del congo|democratic republic of the congo|dr congo
CF CAF central african republic|zentralafrikanische republik|republique centrafricaine|republica centroafricana|repubblica centrafricana|republica centro africana|centraal afrikaanse republiek
CG COG congo brazzaville|kongo brazzaville|congo|republica do congo|republic of the congo
CH CHE switzerland|schweiz|suisse|suiza|svizzera|suica|zwitserland
CI CIV cote divoire|costa davorio|costa do marfim|ivoorkust|ivory coast
CK COK cook islands|cookinseln|iles cook|islas cook|isole cook|ilhas cook|cookeilanden
CL CHL chile|chili|cile
CM CMR cameroon|kamerun|cameroun|camerun|camaroes|kameroen
CN CHN china|chine|cina|中国|peoples republic of china|prc
CO COL colombia|kolumbien|colombie
CR CRI costa rica
CU CUB cuba|kuba
CV CPV cape verde|cabo verde|cap vert|capo verde|kaapverdie
CW CUW curacao|curazao
CY CYP cyprus|zypern|chypre|chipre|cipro
CZ CZE czechia|tschechien|tchequie|chequia|cechia|tchequia|tsjechie|cesko|czech republic
DE DEU germany|deutschland|allemagne|alemania|germania|alemanha|duitsland
DJ DJI djibouti|dschibuti|yibuti|gibuti|djibuti
DK DNK denmark|danemark|dinamarca|danimarca|denemarken|danmark
DM DMA dominica|dominique
DO DOM dominican republic|dominikanische republik|republique dominicaine|republica dominicana|repubblica dominicana|dominicaanse republiek
DZ DZA algeria|algerien|algerie|argelia|algerije
EC ECU ecuador|equateur|equador
EE EST estonia|estland|estonie|eesti
EG EGY egypt|agypten|egypte|egipto|egitto|egito|مصر
ER ERI eritrea|erythree|eritreia
ES ESP spain|spanien|espagne|espana|spagna|espanha|spanje
ET ETH ethiopia|athiopien|ethiopie|etiopia
FI FIN finland|finnland|finlande|finlandia|suomi
FJ FJI fiji|fidschi|fidji|fiyi|figi
FK FLK falkland islands|falklandinseln|iles malouines|islas malvinas|isole falkland|ilhas malvinas|falklandeilanden
FM FSM micronesia|mikronesien|micronesie
FO FRO faroe islands|faroer|iles feroe|islas feroe|isole fær oer|ilhas faroe|faeroer
FR FRA france|frankreich|francia|franca|frankrijk
GA GAB gabon|gabun|gabao
GB GBR united kingdom|vereinigtes konigreich|royaume uni|reino unido|regno unito|verenigd koninkrijk|uk|great britain|britain|england|scotland|wales|northern ireland
GD GRD grenada|grenade|granada
GE GEO georgia|georgien|georgie
GF GUF french guiana|franzosisch guayana|guyane francaise|guayana francesa|guyana francese|guiana francesa|frans guyana
GG GGY guernsey|guernesey
GH GHA ghana|gana
GI GIB gibraltar|gibilterra
GL GRL greenland|gronland|groenland|groenlandia
GM GMB gambia|gambie
GN GIN guinea|guinee|guine
GP GLP guadeloupe|guadalupe|guadalupa
GQ GNQ equatorial guinea|aquatorialguinea|guinee equatoriale|guinea ecuatorial|guinea equatoriale|guine equatorial|equatoriaal guinea
GR GRC greece|griechenland|grece|grecia|griekenland|ελλαδα|hellas
GT GTM guatemala
GU GUM guam
GW GNB guinea bissau|guinee bissau|guinea bisau|guine bissau
GY GUY guyana|guiana
HK HKG hong kong sar china|sonderverwaltungsregion hongkong|ras chinoise de hong kong|rae de hong kong china|ras di hong kong|hong kong rae da china|hongkong sar van china|中國香港特別行政區|hong kong
HN HND honduras
HR HRV croatia|kroatien|croatie|croacia|croazia|kroatie|hrvatska
HT HTI haiti
HU HUN hungary|ungarn|hongrie|hungria|ungheria|hongarije|magyarorszag
ID IDN indonesia|indonesien|indonesie
IE IRL ireland|irland|irlande|irlanda|ierland|eire|republic of ireland
IL ISR israel|israele|ישראל
IM IMN isle of man|ile de man|isla de man|isola di man|ilha de man
IN IND india|indien|inde
IQ IRQ iraq|irak|iraque
IR IRN iran|ira
IS ISL iceland|island|islande|islandia|islanda|ijsland
IT ITA italy|italien|italie|italia
JE JEY jersey
JM JAM jamaica|jamaika|jamaique|giamaica
JO JOR jordan|jordanien|jordanie|jordania|giordania
JP JPN japan|japon|giappone|japao|日本
KE KEN kenya|kenia|quenia
KG KGZ kyrgyzstan|kirgisistan|kirghizstan|kirguistan|kirghizistan|quirguistao|kirgizie
KH KHM cambodia|kambodscha|cambodge|camboya|cambogia|camboja|cambodja
KI KIR kiribati|quiribati
KM COM comoros|komoren|comores|comoras|comore|comoren
KN KNA st kitts nevis|st kitts und nevis|saint christophe et nieves|san cristobal y nieves|saint kitts e nevis|sao cristovao e nevis|saint kitts en nevis
KP PRK north korea|nordkorea|coree du nord|corea del norte|corea del nord|coreia do norte|noord korea
KR KOR south korea|sudkorea|coree du sud|corea del sur|corea del sud|coreia do sul|zuid korea|대한민국|korea|republic of korea
KW KWT kuwait|koweit|koeweit
KY CYM cayman islands|kaimaninseln|iles caimans|islas caiman|isole cayman|ilhas cayman|kaaimaneilanden
KZ KAZ kazakhstan|kasachstan|kazajistan|kazakistan|cazaquistao|kazachstan
LA LAO laos
LB LBN lebanon|libanon|liban|libano
LC LCA st lucia|sainte lucie|santa lucia|saint lucia
LI LIE liechtenstein
LK LKA sri lanka
LR LBR liberia
LS LSO lesotho|lesoto
LT LTU lithuania|litauen|lituanie|lituania|litouwen|lietuva
LU LUX luxembourg|luxemburg|luxemburgo|lussemburgo
LV LVA latvia|lettland|lettonie|letonia|lettonia|letland|latvija
LY LBY libya|libyen|libye|libia|libie
MA MAR morocco|marokko|maroc|marruecos|marocco|marrocos
MC MCO monaco
MD MDA moldova|republik moldau|moldavie|moldavia
ME MNE montenegro
MF MAF st martin|saint martin|san martin|sao martinho
MG MDG madagascar|madagaskar
MH MHL marshall islands|marshallinseln|iles marshall|islas marshall|isole marshall|ilhas marshall|marshalleilanden
MK MKD north macedonia|nordmazedonien|macedoine du nord|macedonia del norte|macedonia del nord|macedonia do norte|noord macedonie|северна македонија|macedonia
ML MLI mali
MM MMR myanmar burma|myanmar|myanmar birmanie|myanmar birmania|mianmar birmania|myanmar birma|burma
MN MNG mongolia|mongolei|mongolie
MO MAC macao sar china|sonderverwaltungsregion macau|ras chinoise de macao|rae de macao china|ras di macao|macau rae da china|macau sar van china|macau
MP MNP northern mariana islands|nordliche marianen|iles mariannes du nord|islas marianas del norte|isole marianne settentrionali|ilhas marianas do norte|noordelijke marianen
MQ MTQ martinique|martinica
MR MRT mauritania|mauretanien|mauritanie
MS MSR montserrat
MT MLT malta|malte
MU MUS mauritius|maurice|mauricio
MV MDV maldives|malediven|maldivas|maldive|maldiven
MW MWI malawi|malaui
MX MEX mexico|mexiko|mexique|messico
MY MYS malaysia|malaisie|malasia|maleisie
MZ MOZ mozambique|mosambik|mozambico|mocambique
NA NAM namibia|namibie
NC NCL new caledonia|neukaledonien|nouvelle caledonie|nueva caledonia|nuova caledonia|nova caledonia|nieuw caledonie
NE NER niger
NG NGA nigeria
NI NIC nicaragua
NL NLD netherlands|niederlande|pays bas|paises bajos|paesi bassi|paises baixos|nederland|holland|the netherlands
NO NOR norway|norwegen|norvege|noruega|norvegia|noorwegen|norge
NP NPL nepal
NR NRU nauru
NZ NZL new zealand|neuseeland|nouvelle zelande|nueva zelanda|nuova zelanda|nova zelandia|nieuw zeeland|aotearoa
OM OMN oman|oma
PA PAN panama
PE PER peru|perou
PF PYF french polynesia|franzosisch polynesien|polynesie francaise|polinesia francesa|polinesia francese|frans polynesie
PG PNG papua new guinea|papua neuguinea|papouasie nouvelle guinee|papua nueva guinea|papua nuova guinea|papua nova guine|papoea nieuw guinea
PH PHL philippines|philippinen|filipinas|filippine|filipijnen
PK PAK pakistan|paquistao
PL POL poland|polen|pologne|polonia|polska
PM SPM st pierre miquelon|st pierre und miquelon|saint pierre et miquelon|san pedro y miquelon|saint pierre e miquelon|sao pedro e miquelao|saint pierre en miquelon
PR PRI puerto rico|porto rico|portorico
PS PSE palestinian territories|palastinensische autonomiegebiete|territoires palestiniens|territorios palestinos|territori palestinesi|palestijnse gebieden|palestine
PT PRT portugal|portogallo
PW PLW palau|palaos
PY PRY paraguay|paraguai
QA QAT qatar|katar|catar
RE REU reunion|la reunion|riunione|reuniao
RO ROU romania|rumanien|roumanie|rumania|romenia|roemenie
RS SRB serbia|serbien|serbie|servia|servie|srbija
RU RUS russia|russland|russie|rusia|rusland|россия|russian federation
RW RWA rwanda|ruanda
SA SAU saudi arabia|saudi arabien|arabie saoudite|arabia saudi|arabia saudita|saoedi arabie|المملكة العربية السعودية|ksa
SB SLB solomon islands|salomonen|iles salomon|islas salomon|isole salomone|ilhas salomao|salomonseilanden
SC SYC seychelles|seychellen|seicheles
SD SDN sudan|soudan|sudao|soedan
SE SWE sweden|schweden|suede|suecia|svezia|zweden|sverige
SG SGP singapore|singapur|singapour|singapura
SI SVN slovenia|slowenien|slovenie|eslovenia|slovenija
SK SVK slovakia|slowakei|slovaquie|eslovaquia|slovacchia|slowakije|slovensko
SL SLE sierra leone|sierra leona|serra leoa
SM SMR san marino|saint marin
SN SEN senegal
SO SOM somalia|somalie
SR SUR suriname|surinam
SS SSD south sudan|sudsudan|soudan du sud|sudan del sur|sud sudan|sudao do sul|zuid soedan
ST STP sao tome principe|sao tome und principe|sao tome et principe|santo tome y principe|sao tome e principe|sao tome en principe
SV SLV el salvador|salvador
SX SXM sint maarten|saint martin partie neerlandaise
SY SYR syria|syrien|syrie|siria
SZ SWZ eswatini|esuatini|essuatini|swaziland
TC TCA turks caicos islands|turks und caicosinseln|iles turques et caiques|islas turcas y caicos|isole turks e caicos|ilhas turcas e caicos|turks en caicoseilanden
TD TCD chad|tschad|tchad|ciad|chade|tsjaad
TG TGO togo
TH THA thailand|thailande|tailandia|thailandia|ไทย
TJ TJK tajikistan|tadschikistan|tadjikistan|tayikistan|tagikistan|tadjiquistao|tadzjikistan
TL TLS timor leste|timor oriental|timor est|oost timor|east timor
TM TKM turkmenistan|turcomenistao
TN TUN tunisia|tunesien|tunisie|tunez|tunesie
TO TON tonga
TR TUR turkiye|turkei|turquie|turquia|turchia|turkije|turkey
TT TTO trinidad tobago|trinidad und tobago|trinite et tobago|trinidad y tobago|trinidad e tobago|trinidad en tobago|trinidad
TV TUV tuvalu
TW TWN taiwan|台灣
TZ TZA tanzania|tansania|tanzanie
UA UKR ukraine|ucrania|ucraina|oekraine|украіна
UG UGA uganda|ouganda|oeganda
US USA united states|vereinigte staaten|etats unis|estados unidos|stati uniti|verenigde staten|united states of america|america
UY URY uruguay|uruguai
UZ UZB uzbekistan|usbekistan|ouzbekistan|uzbequistao|oezbekistan
VA VAT vatican city|vatikanstadt|etat de la cite du vatican|ciudad del vaticano|citta del vaticano|cidade do vaticano|vaticaanstad|vatican
VC VCT st vincent grenadines|st vincent und die grenadinen|saint vincent et les grenadines|san vicente y las granadinas|saint vincent e grenadine|sao vicente e granadinas|saint vincent en de grenadines
VE VEN venezuela
VG VGB british virgin islands|britische jungferninseln|iles vierges britanniques|islas virgenes britanicas|isole vergini britanniche|ilhas virgens britanicas|britse maagdeneilanden
VI VIR us virgin islands|amerikanische jungferninseln|iles vierges des etats unis|islas virgenes de ee uu|isole vergini americane|ilhas virgens americanas|amerikaanse maagdeneilanden
VN VNM vietnam|viet nam|vietna
VU VUT vanuatu
WS WSM samoa
YE YEM yemen|jemen|iemen
YT MYT mayotte
ZA ZAF south africa|sudafrika|afrique du sud|sudafrica|africa do sul|zuid afrika
ZM ZMB zambia|sambia|zambie
ZW ZWE zimbabwe|simbabwe|zimbabue
XK XKX kosovo
`;
