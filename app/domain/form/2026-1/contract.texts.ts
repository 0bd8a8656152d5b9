import type { StepTexts } from "../question.ts";

export const contractTexts: StepTexts = {
  title: {
    fi: "Sopimus, kokeilu ja käyttöönotto",
    sv: "Kontrakt, försök och införande",
    en: "Contract, pilot and take-up",
  },
  intro: {
    fi: "Miten työ tehdään, maksetaan ja otetaan käyttöön. Ehdot on kerrottava yrityksille jo tarjouspyynnössä.",
    sv: "Hur arbetet utförs, betalas och tas i bruk. Villkoren ska anges för företagen redan i anbudsförfrågan.",
    en: "How the work is done, paid and taken into use. Companies must know the terms already from the invitation to tender.",
  },
  questions: {
    "contract-model": {
      label: { fi: "Sopimusmalli", sv: "Kontraktsmodell", en: "Contract model" },
      help: {
        fi: "Valitse sen mukaan, kuka pystyy kantamaan minkäkin riskin.",
        sv: "Välj enligt vem som kan bära vilken risk.",
        en: "Choose by who can carry which risk.",
      },
      options: {
        "fixed-price": {
          fi: "Kiinteä hinta",
          sv: "Fast pris",
          en: "Fixed price",
          help: {
            fi: "Sopii, kun lopputulos on selvä. Toimittaja kantaa kustannusriskin.",
            sv: "Passar när resultatet är klart. Leverantören bär kostnadsrisken.",
            en: "Fits when the outcome is clear. The supplier carries the risk of cost.",
          },
        },
        "target-price": {
          fi: "Tavoitehinta",
          sv: "Målpris",
          en: "Target price",
          help: {
            fi: "Alitus ja ylitys jaetaan sovitussa suhteessa.",
            sv: "Under- och överskridningar delas i avtalat förhållande.",
            en: "What is saved or overspent is shared as agreed.",
          },
        },
        "time-and-material": {
          fi: "Aika- ja materiaaliveloitus",
          sv: "Löpande räkning",
          en: "Time and material",
          help: {
            fi: "Sopii tutkivaan työhön. Sovi enimmäishinta.",
            sv: "Passar för undersökande arbete. Kom överens om ett takpris.",
            en: "Fits exploring work. Agree on a ceiling.",
          },
        },
        subscription: {
          fi: "Jatkuva palvelumaksu",
          sv: "Löpande serviceavgift",
          en: "Subscription",
          help: {
            fi: "Esimerkiksi kuukausimaksu käyttäjää tai laitetta kohti.",
            sv: "Till exempel en månadsavgift per användare eller apparat.",
            en: "For example a monthly fee per user or device.",
          },
        },
        "outcome-based": {
          fi: "Maksu tuloksesta",
          sv: "Betalning för resultat",
          en: "Outcome-based",
          help: {
            fi: "Maksu riippuu mitatusta vaikutuksesta.",
            sv: "Betalningen beror på den uppmätta effekten.",
            en: "Payment depends on the measured effect.",
          },
        },
        alliance: {
          fi: "Allianssi",
          sv: "Allians",
          en: "Alliance",
          help: {
            fi: "Osapuolet suunnittelevat, toteuttavat ja kantavat riskit yhdessä.",
            sv: "Parterna planerar, genomför och bär riskerna tillsammans.",
            en: "The parties plan, carry out and bear the risks together.",
          },
        },
        other: { fi: "Muu", sv: "Annan", en: "Other" },
      },
    },
    "contract-how": {
      label: { fi: "Lisää sopimusmallista", sv: "Mer om kontraktsmodellen", en: "More about it" },
      help: {
        fi: "Hinta, muutokset, vastuut ja sopimuksen päättyminen.",
        sv: "Pris, ändringar, ansvar och hur kontraktet upphör.",
        en: "Price, change, liability and end.",
      },
      why: {
        fi: "Kehitystyössä suunnitelma muuttuu. Kun muutosten tekemisestä on sovittu selvästi, niitä voi tehdä ilman uutta kilpailutusta (hankintalain 136 §).",
        sv: "I utvecklingsarbete ändras planen. När sättet att göra ändringar är tydligt avtalat kan de göras utan en ny konkurrensutsättning (136 § i upphandlingslagen).",
        en: "Plans change in development work. When the way of making changes is clearly agreed, they can be made without a new tender (section 136 of the Procurement Act).",
      },
      example: {
        fi: "Suunnittelu kiinteällä hinnalla, toteutus tavoitehinnalla, jonka alituksesta toimittaja saa puolet. Reittien määrää voi muuttaa enintään viidenneksen yksikköhinnoin. Vastuun yläraja on sopimuksen arvo.",
        sv: "Planering till fast pris, genomförande till målpris där leverantören får hälften av underskridningen. Antalet rutter kan ändras med högst en femtedel till enhetspris. Ansvarets övre gräns är kontraktets värde.",
        en: "Design at a fixed price, delivery at a target price of which the supplier keeps half of any saving. The number of routes may change by at most a fifth at unit prices. Liability is capped at the contract value.",
      },
    },
    "contract-options": {
      label: { fi: "Optiot ja jatkokaudet", sv: "Optioner och förlängningar", en: "Options and renewals" },
      help: {
        fi: "Ne lasketaan mukaan hankinnan ennakoituun arvoon.",
        sv: "De räknas in i upphandlingens uppskattade värde.",
        en: "They count in the estimated value.",
      },
      why: {
        fi: "Ilmoitettu optio antaa mahdollisuuden laajentaa onnistunutta kokeilua ilman uutta kilpailutusta. Ilmoittamatta jäänyttä ei voi lisätä jälkikäteen.",
        sv: "En annonserad option gör det möjligt att utvidga ett lyckat försök utan ny konkurrensutsättning. En option som inte har angetts kan inte läggas till efteråt.",
        en: "An announced option lets you widen a pilot that worked without a new tender. One that was not announced cannot be added afterwards.",
      },
      example: {
        fi: "Kaksi vuoden jatkokautta ja oikeus ottaa palvelu käyttöön enintään 12 muussa liikuntahallissa samoin hinnoin. Päätös viimeistään kolme kuukautta ennen kauden loppua.",
        sv: "Två förlängningar på ett år och rätt att ta i bruk tjänsten i högst 12 andra idrottshallar till samma priser. Beslut senast tre månader före periodens slut.",
        en: "Two renewals of one year and a right to take the service into use in at most 12 more sports halls at the same prices. Decision no later than three months before the period ends.",
      },
    },
    stages: {
      label: { fi: "Kokeilu tai vaiheet", sv: "Försök eller etapper", en: "Pilot or stages" },
      help: {
        fi: "Pienet kiinteät summat vaiheittain madaltavat pienten yritysten kynnystä.",
        sv: "Små fasta belopp per etapp gör det lättare för små företag att delta.",
        en: "Small fixed sums stage by stage make it easier for small firms.",
      },
      why: {
        fi: "Vaiheiden välissä voi lopettaa pienin menetyksin tai jatkaa parhaiden kanssa. Innovaatiokumppanuudessa välitavoitteet ja maksuerät ovat pakollisia (hankintalain 39 §).",
        sv: "Mellan etapperna kan man avsluta med små förluster eller fortsätta med de bästa. I ett innovationspartnerskap är delmål och delbetalningar obligatoriska (39 § i upphandlingslagen).",
        en: "Between stages you can stop at a small loss or go on with the best. In an innovation partnership intermediate targets and instalments are required (section 39 of the Procurement Act).",
      },
      example: {
        fi: "Vaihe: prototyyppi yhdellä koululla. Tulos: lounaan hävikki mitataan annoksittain. Jatkon ehto: mittausvirhe alle 5 prosenttia neljän viikon ajan.",
        sv: "Etapp: prototyp i en skola. Resultat: lunchens matsvinn mäts per portion. Villkor för fortsättning: mätfel under 5 procent i fyra veckor.",
        en: "Stage: prototype in one school. Result: food waste at lunch is measured by portion. Gate: error of measurement below 5 per cent for four weeks.",
      },
      columns: {
        stage: { label: { fi: "Vaihe", sv: "Etapp", en: "Stage" } },
        result: { label: { fi: "Tulos", sv: "Resultat", en: "Result" } },
        gate: {
          label: { fi: "Jatkon ehto", sv: "Villkor för fortsättning", en: "Gate" },
          help: {
            fi: "Mitä pitää toteutua, jotta jatketaan?",
            sv: "Vad ska uppfyllas för att man ska fortsätta?",
            en: "What must be true to go on?",
          },
        },
        payment: {
          label: { fi: "Maksu, euroa ilman alv:tä", sv: "Betalning, euro utan moms", en: "Payment, euros without VAT" },
        },
      },
    },
    "max-cost": {
      label: { fi: "Tuloksen enimmäiskustannus", sv: "Resultatets högsta kostnad", en: "Highest cost of the result" },
      help: {
        fi: "Euroina ilman arvonlisäveroa. Sovitaan yhdessä suoritustason kanssa: niiden rajoissa tuloksen voi ostaa ilman uutta kilpailutusta (hankintalain 39 §).",
        sv: "I euro utan mervärdesskatt. Avtalas tillsammans med prestandanivån: inom dessa gränser kan resultatet köpas utan ny konkurrensutsättning (39 § i upphandlingslagen).",
        en: "In euros without VAT. Agreed together with the level of performance: within both the result can be bought without a new tender (section 39 of the Procurement Act).",
      },
    },
    "pay-for-results": {
      label: { fi: "Maksu tuloksista", sv: "Betalning för resultat", en: "Pay for results" },
      help: {
        fi: "Bonus, sanktio tai tulospalkkio. Mistä se maksetaan, miten mitataan ja kuinka paljon?",
        sv: "Bonus, sanktion eller resultatersättning. För vad, hur mäts det och hur mycket?",
        en: "Bonus, sanction or outcome payment. For what, measured how, how much?",
      },
      why: {
        fi: "Kannustin toimii, kun toimittaja voi itse vaikuttaa tulokseen ja lähtötaso on mitattu. Muuten se vain nostaa hintaa.",
        sv: "Ett incitament fungerar när leverantören själv kan påverka resultatet och utgångsläget är uppmätt. Annars höjer det bara priset.",
        en: "An incentive works when the supplier can influence the result and the starting level is measured. Otherwise it only raises the price.",
      },
      example: {
        fi: "Bonus 5 prosenttia vuosimaksusta, kun uimahallin lämmitysenergia laskee vähintään neljänneksen kolmen vuoden keskiarvosta. Säävaihtelu korjataan laskelmassa.",
        sv: "Bonus på 5 procent av årsavgiften när simhallens värmeenergi minskar med minst en fjärdedel från treårsgenomsnittet. Vädervariationen korrigeras i kalkylen.",
        en: "A bonus of 5 per cent of the yearly fee when the heating energy of the swimming hall falls by at least a quarter from the three-year average, corrected for weather.",
      },
    },
    cooperation: {
      label: {
        fi: "Yhteistyö sopimuskaudella",
        sv: "Samarbetet under avtalsperioden",
        en: "Cooperation during the contract",
      },
      help: {
        fi: "Ohjausryhmä, kokousrytmi ja muutosten käsittely.",
        sv: "Styrgrupp, mötesrytm och hantering av ändringar.",
        en: "Steering group, rhythm and handling of changes.",
      },
      why: {
        fi: "Uutta kehitetään yhdessä, ja se vie kaupungin omaa aikaa. Yritys hinnoittelee yhteistyön oikein vain, jos se tietää, mitä siltä odotetaan.",
        sv: "Nytt utvecklas tillsammans, och det tar stadens egen tid. Företaget kan prissätta samarbetet rätt bara om det vet vad som förväntas.",
        en: "New things are developed together, and that takes the city's own time. A company can price the cooperation only if it knows what is expected.",
      },
      example: {
        fi: "Ohjausryhmä kerran kuussa, työpari viikoittain. Nuorisotyön ammattilaiset varaavat kehittämiseen puoli päivää viikossa. Muutokset kirjataan yhteen luetteloon ja päätetään ohjausryhmässä.",
        sv: "Styrgrupp en gång i månaden, arbetspar varje vecka. Ungdomsarbetarna reserverar en halv dag i veckan för utveckling. Ändringar antecknas i en gemensam lista och beslutas i styrgruppen.",
        en: "Steering group once a month, working pair every week. Youth workers set aside half a day a week for development. Changes go into one list and are decided in the steering group.",
      },
    },
    "take-up": {
      label: { fi: "Käyttöönoton suunnitelma", sv: "Plan för införandet", en: "Take-up plan" },
      help: {
        fi: "Koulutus, tuki ja se, milloin vanha tapa lopetetaan.",
        sv: "Utbildning, stöd och när det gamla arbetssättet upphör.",
        en: "Training, support and when the old way is switched off.",
      },
      why: {
        fi: "Moni hyvä kokeilu jää kokeiluksi, koska arkityön muutosta ei suunniteltu. Käyttöönotto vie yleensä enemmän työtä kuin hankinta.",
        sv: "Många goda försök förblir försök eftersom förändringen i vardagsarbetet inte planerades. Införandet kräver oftast mer arbete än upphandlingen.",
        en: "Many good pilots remain pilots because the change in daily work was not planned. Take-up usually takes more work than the purchase.",
      },
      example: {
        fi: "Jokaisesta työllisyyspalvelujen tiimistä koulutetaan kaksi vastuukäyttäjää ennen kesälomia. Uusi palvelutarpeen arviointi otetaan käyttöön tiimi kerrallaan elo–lokakuussa, ja vanha lomake poistuu 1.11. Tuki puhelimitse ensimmäiset kolme kuukautta.",
        sv: "I varje team inom sysselsättningstjänsterna utbildas två ansvariga användare före semestrarna. Den nya bedömningen av servicebehovet tas i bruk team för team i augusti–oktober och den gamla blanketten slopas 1.11. Telefonstöd de tre första månaderna.",
        en: "Two lead users in each team of the employment services are trained before the summer holidays. The new assessment of service needs is taken into use team by team in August to October, and the old form ends on 1 November. Support by telephone for the first three months.",
      },
    },
    "scaling-exit": {
      label: { fi: "Laajentaminen ja irtautuminen", sv: "Utvidgning och avslut", en: "Scaling and exit" },
      help: {
        fi: "Optiot, muut yksiköt, siirto seuraavalle toimittajalle ja datan saaminen ulos.",
        sv: "Optioner, andra enheter, överföring till nästa leverantör och hur data fås ut.",
        en: "Options, other units, hand-over and getting the data out.",
      },
      why: {
        fi: "Onnistunutkin ratkaisu vaihtuu joskus. Kun irtautumisesta sovitaan alussa, kaupunki ei jää yhden toimittajan varaan eikä laajentaminen ala alusta.",
        sv: "Även en lyckad lösning byts någon gång ut. När avslutet avtalas i början blir staden inte beroende av en enda leverantör, och utvidgningen behöver inte börja från noll.",
        en: "Even a solution that works is replaced one day. When the exit is agreed at the start, the city does not depend on one supplier, and scaling does not start from nothing.",
      },
      example: {
        fi: "Jos meluanturit toimivat kolmella työmaalla, ne otetaan optiolla kaikkiin katutyömaihin ja naapurikaupunki voi liittyä. Sopimuksen päättyessä toimittaja luovuttaa mittaushistorian, laitekuvaukset ja kolmen kuukauden siirtotuen.",
        sv: "Om bullersensorerna fungerar på tre arbetsplatser tas de i bruk på alla gatuarbetsplatser genom en option, och grannstaden kan ansluta sig. När kontraktet upphör överlämnar leverantören mäthistoriken, apparatbeskrivningarna och tre månaders övergångsstöd.",
        en: "If the noise sensors work at three sites, an option brings them to all street works and the neighbouring city can join. When the contract ends the supplier hands over the history of readings, the descriptions of the devices and three months of support for the move.",
      },
    },
  },
};
