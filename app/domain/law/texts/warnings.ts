import type { WarningCode } from "../warnings.ts";
import { byLaw, type Explained, ruleOfThumb } from "./explained.ts";

export const warningTexts: Record<WarningCode, Explained> = {
  THRESHOLDS_NOT_IN_TABLE: byLaw(
    {
      fi: "Ilmoituksen päivän EU-kynnysarvot eivät ole tässä työkalussa. Katsokaa voimassa olevat luvut Hilmasta tai hankinnat.fi-palvelusta.",
      sv: "EU-tröskelvärdena för annonsens dag finns inte i verktyget. Kontrollera de gällande siffrorna i Hilma eller på hankinnat.fi.",
      en: "The EU thresholds of the day of the notice are not in this tool. Look up the figures in force in Hilma or at hankinnat.fi.",
    },
    "§ 26(3)",
  ),
  USE_ACT_1398_2016: byLaw(
    {
      fi: "Vesi- ja energiahuollon, liikenteen ja postipalvelujen toiminnassa sovelletaan lakia 1398/2016. Kysykää juristilta.",
      sv: "I verksamhet inom vatten, energi, transporter och posttjänster tillämpas lag 1398/2016. Fråga en jurist.",
      en: "Activities in water, energy, transport and postal services follow Act 1398/2016. Ask a lawyer.",
    },
    "§ 10",
    "1398/2016",
  ),
  CHECK_IN_HOUSE_CONDITIONS: byLaw(
    {
      fi: "Tarkistakaa, että sidosyksikön ehdot täyttyvät: määräysvalta, toiminnan kohdistuminen omistajiin ja ulosmyynnin raja. Kirjatkaa arvio.",
      sv: "Kontrollera att villkoren för en anknuten enhet är uppfyllda: bestämmande inflytande, verksamhet för ägarna och gränsen för försäljning till andra. Dokumentera bedömningen.",
      en: "Check that the conditions for an in-house entity are met: control, activity for its owners, and the limit on sales to others. Record the assessment.",
    },
    "§ 15",
  ),
  NEAR_THRESHOLD: ruleOfThumb(
    {
      fi: "Arvo on alle kymmenesosan päässä kynnysarvosta. Laskekaa se uudelleen optioineen ja jatkokausineen: pienikin virhe voi muuttaa menettelyn. Arvoa ei saa laskea tavallisuudesta poikkeavalla tavalla.",
      sv: "Värdet är mindre än en tiondel från tröskelvärdet. Räkna om det med optioner och förlängningar: redan ett litet fel kan ändra förfarandet. Värdet får inte beräknas på ett ovanligt sätt.",
      en: "The value is within a tenth of a threshold. Calculate it again with options and extensions: even a small error can change the procedure. The value must not be calculated in an unusual way.",
    },
    "§ 31",
  ),
  SPLITTING_CHECK: byLaw(
    {
      fi: "Hankintaa ei saa pilkkoa. Jos kokeilun yhteydessä on jo sovittu laajemmasta käyttöönotosta, ne ovat yksi hankinta ja niiden arvot lasketaan yhteen.",
      sv: "Upphandlingen får inte delas upp. Om ett bredare införande redan har avtalats i samband med försöket är de en och samma upphandling och värdena läggs ihop.",
      en: "The purchase must not be split. If a roll-out is already agreed together with a pilot, they are one procurement and their values are added up.",
    },
    "§ 31",
    "§ 27(1)",
  ),
  PRIMARY_LAW_AND_STATE_AID: byLaw(
    {
      fi: "Vaikka hankintalakia ei sovelleta, EU:n perussopimusten avoimuus ja tasapuolisuus sekä valtiontukisäännöt pätevät: avoin valinta, ehdot etukäteen, markkinahinta.",
      sv: "Även om upphandlingslagen inte tillämpas gäller EU-fördragens öppenhet och jämlikhet samt reglerna om statligt stöd: öppet urval, villkor på förhand, marknadspris.",
      en: "Although the Act does not apply, the openness and equal treatment of the EU Treaties and the State aid rules do: open selection, terms set beforehand, market price.",
    },
    "§ 9(1)(13)",
    "Directive 2014/24/EU Art. 14",
  ),
  SEPARATE_DEPLOYMENT_TENDER: byLaw(
    {
      fi: "Valmiin ratkaisun osto on uusi, erikseen kilpailutettava hankinta. Kehittäjät eivät saa etua: jakakaa tiedot ja varatkaa muille riittävästi aikaa.",
      sv: "Köpet av den färdiga lösningen är en ny upphandling som konkurrensutsätts separat. Utvecklarna får ingen fördel: dela informationen och ge andra tillräckligt med tid.",
      en: "The purchase of the finished solution is a new procurement with its own competition. The developers get no advantage: share the information and give others enough time.",
    },
    "§ 66",
  ),
  DIRECT_AWARD_NARROW: byLaw(
    {
      fi: "Suorahankinta on poikkeus, jota tulkitaan suppeasti. Kirjatkaa peruste näyttöineen ja harkitkaa suorahankintailmoitusta.",
      sv: "Direktupphandling är ett undantag som tolkas snävt. Dokumentera grunden med bevis och överväg en direktupphandlingsannons.",
      en: "A direct award is an exception that is read narrowly. Record the ground with evidence and consider a voluntary direct-award notice.",
    },
    "§ 40",
    "§ 131",
  ),
  DIRECT_AWARD_NOT_AVAILABLE: byLaw(
    {
      fi: "Esitetyllä perusteella ei voi tehdä suorahankintaa, joten suositus on toinen. Syy on kerrottu suorahankinnan kohdalla.",
      sv: "Den angivna grunden räcker inte för en direktupphandling, så rekommendationen är en annan. Orsaken anges vid direktupphandling.",
      en: "The ground given does not lead to a direct award, so something else is recommended. The reason stands at the direct award.",
    },
    "§ 40",
    "§ 41",
  ),
  NEGOTIATION_NOT_JUSTIFIED: byLaw(
    {
      fi: "Haluatte neuvotella, mutta mikään lain peruste neuvottelulle ei täyty. EU-hankinnassa se on välttämätön.",
      sv: "Ni vill förhandla, men ingen av lagens grunder för förhandling är uppfylld. I en EU-upphandling är en sådan nödvändig.",
      en: "You wish to negotiate, but none of the grounds in the law is met. In an EU procurement one is necessary.",
    },
    "§ 34(2)",
  ),
  NO_NEW_NOTICE_IF_ALL_SUITABLE_INVITED: byLaw(
    {
      fi: "Uutta hankintailmoitusta ei tarvita, jos kutsutte mukaan kaikki ne vaatimukset täyttävät tarjoajat, joiden tarjous oli aiemmin muodollisesti kelvollinen.",
      sv: "Ingen ny upphandlingsannons behövs om ni bjuder in alla de kvalificerade anbudsgivare som tidigare lämnade ett formellt giltigt anbud.",
      en: "No new contract notice is needed if you invite all the qualified tenderers whose earlier tenders were formally valid.",
    },
    "§ 34(3)",
  ),
  ACCELERATED_POSSIBLE: byLaw(
    {
      fi: "Perusteltu kiire voi lyhentää määräaikoja. Kirjatkaa perustelu hankintailmoitukseen.",
      sv: "Motiverad brådska kan förkorta tidsfristerna. Ange motiveringen i upphandlingsannonsen.",
      en: "Justified urgency can shorten the periods. Give the reason in the contract notice.",
    },
    "§ 57(1)",
  ),
  NO_ACCELERATION: byLaw(
    {
      fi: "Tässä menettelyssä määräaikoja ei voi lyhentää kiireen vuoksi.",
      sv: "I det här förfarandet kan tidsfristerna inte förkortas på grund av brådska.",
      en: "In this procedure the periods cannot be shortened for urgency.",
    },
    "§ 57(1)",
  ),
  JOINT_VALUE_AND_LIABILITY: byLaw(
    {
      fi: "Laskekaa yhteen kaikkien mukana olevien ostajien määrät. Yhdessä hankkivat vastaavat yhdessä lain noudattamisesta niiltä osin kuin ne hankkivat yhdessä.",
      sv: "Lägg ihop alla deltagande köpares volymer. De som upphandlar tillsammans ansvarar gemensamt för att lagen följs till den del de upphandlar tillsammans.",
      en: "Add up the volumes of all participating buyers. Those who buy together are together responsible for following the law as far as they buy together.",
    },
    "§ 21",
    "§ 27(1)",
  ),
  SINGLE_SUPPLIER_RISK: ruleOfThumb(
    {
      fi: "Mahdollisia toimittajia näyttää olevan vain yksi. Tarkistakaa markkinakartoituksella, rajaavatko vaatimukset muita turhaan pois.",
      sv: "Det verkar finnas bara en möjlig leverantör. Kontrollera med en marknadsundersökning om kraven utesluter andra i onödan.",
      en: "There seems to be only one possible supplier. Check with a market consultation whether the requirements shut out others without need.",
    },
    "§ 65",
  ),
  FEW_CANDIDATES: byLaw(
    {
      fi: "Toimittajia on vähemmän kuin menettelyyn pitää kutsua (rajoitetussa viisi, muissa kolme). Kaikki soveltuvat on kutsuttava, ja kilpailu voi jäädä heikoksi.",
      sv: "Det finns färre leverantörer än förfarandet kräver att man bjuder in (fem i det selektiva, tre i de övriga). Alla lämpliga ska bjudas in, och konkurrensen kan bli svag.",
      en: "There are fewer suppliers than the procedure asks to invite (five in the restricted one, three in the others). All suitable ones must be invited, and the competition may stay weak.",
    },
    "§ 33(3)",
    "§ 34(5)",
    "§ 36(4)",
    "§ 38(4)",
  ),
  TRL_CONFLICT: ruleOfThumb({
    fi: "Tavoitteena on kehittää, mutta ratkaisun valmiustaso on 8 tai 9. Tarkistakaa, onko kehittämistä enää jäljellä.",
    sv: "Målet är att utveckla, men lösningens mognadsgrad är 8 eller 9. Kontrollera om det finns något kvar att utveckla.",
    en: "The aim is to develop, but the solution is at readiness level 8 or 9. Check whether anything is left to develop.",
  }),
  MARKET_CHECK_REQUIRED: ruleOfThumb(
    {
      fi: "Tehkää markkinakartoitus ja kirjatkaa sen tulos ennen kuin valitsette menettelyn: nyt ei tiedetä, mitä markkinoilla on tarjolla.",
      sv: "Gör en marknadsundersökning och dokumentera resultatet innan ni väljer förfarande: nu vet man inte vad marknaden har att erbjuda.",
      en: "Carry out a market consultation and record its result before you choose the procedure: it is not known what the market offers.",
    },
    "§ 65",
  ),
  MIXED_MAIN_SUBJECT: byLaw(
    {
      fi: "Sopimus on sekamuotoinen: pääasiallinen kohde ratkaisee, mitä sääntöjä koko sopimukseen sovelletaan. Kirjatkaa, miten se määritettiin, ja pyytäkää asiantuntijan arvio.",
      sv: "Kontraktet är blandat: det huvudsakliga föremålet avgör vilka regler som gäller hela kontraktet. Dokumentera hur det fastställdes, och be en sakkunnig bedöma saken.",
      en: "The contract is mixed: its main subject decides which rules the whole contract follows. Record how it was found, and ask an expert.",
    },
    "§ 7(1)",
  ),
  MIXED_CONCESSION_SEPARABLE: byLaw(
    {
      fi: "Käyttöoikeussopimus ja hankinta voidaan erottaa mutta ne pidetään yhdessä. Silloin noudatetaan hankintasopimuksen sääntöjä, ei käyttöoikeussopimusten.",
      sv: "Koncessionen och upphandlingen kan avskiljas men hålls ihop. Då följs reglerna för upphandlingskontrakt, inte reglerna för koncessioner.",
      en: "The concession and the procurement could be separated but are kept together. Then the rules of public contracts are followed, not those of concessions.",
    },
    "§ 7(3)",
  ),
  SMALL_LOTS_CONDITION_FAILS: byLaw(
    {
      fi: "Valittuja pieniä osia ei voi jättää pois: osan on oltava alle 80 000 € (urakassa alle 1 000 000 €), osat yhdessä enintään 20 % kokonaisarvosta, eikä poikkeus koske käyttöoikeussopimuksia. Kaikki osat noudattavat samoja sääntöjä.",
      sv: "De valda små delarna kan inte lämnas utanför: en del ska vara under 80 000 € (i en entreprenad under 1 000 000 €), delarna tillsammans högst 20 % av det totala värdet, och undantaget gäller inte koncessioner. Alla delar följer samma regler.",
      en: "The small lots chosen cannot be taken out: a lot must be below €80,000 (in works below €1,000,000), such lots together at most 20% of the total, and the exception does not cover concessions. All lots follow the same rules.",
    },
    "§ 27(4)",
  ),
  REFORM_10M_PREPARATION: ruleOfThumb({
    fi: "Arvo on vähintään 10 miljoonaa euroa. Hallituksen esitys HE 2/2026 vp toisi tälle valmisteluvelvoitteen: markkinakartoituksen tai hankinnan toteuttamismallin arvioinnin. Kummankin kirjaaminen on hyvä tapa jo nyt.",
    sv: "Värdet är minst 10 miljoner euro. Regeringens proposition RP 2/2026 rd skulle införa en skyldighet att bereda: en marknadsundersökning eller en bedömning av upphandlingsmodellen. Att dokumentera detta är god praxis redan nu.",
    en: "The value is at least 10 million euros. Government bill HE 2/2026 would add a duty to prepare: a market consultation or an assessment of the procurement model. Recording either is good practice already now.",
  }),
};
