import type { StepTexts } from "../question.ts";

export const rightsTexts: StepTexts = {
  title: {
    fi: "Oikeudet, data ja lainsäädäntö",
    sv: "Rättigheter, data och lagstiftning",
    en: "Rights, data and law",
  },
  intro: {
    fi: "Sopikaa ennen tarjouskilpailua, kuka saa käyttää sitä, mitä syntyy. Jälkikäteen se on kallista tai mahdotonta.",
    sv: "Bestäm före konkurrensutsättningen vem som får använda det som uppstår. Efteråt är det dyrt eller omöjligt.",
    en: "Settle before the tender who may use what is made. Afterwards it is costly or impossible.",
  },
  questions: {
    "rights-model": {
      label: { fi: "Oikeudet syntyvään tulokseen", sv: "Rättigheterna till resultatet", en: "Rights to what is made" },
      help: {
        fi: "Jättäkää oikeudet toimittajalle, ellei kaupunki todella tarvitse niitä. Laaja käyttöoikeus riittää useimmiten.",
        sv: "Låt leverantören behålla rättigheterna om staden inte verkligen behöver dem. En omfattande nyttjanderätt räcker oftast.",
        en: "Leave the rights with the supplier unless the city truly needs them. A wide licence is usually enough.",
      },
      options: {
        "supplier-wide-licence": {
          fi: "Toimittajalla, kaupungilla laaja käyttöoikeus",
          sv: "Hos leverantören, staden får en omfattande nyttjanderätt",
          en: "With the supplier, wide licence for the city",
          help: {
            fi: "Toimittaja voi myydä ratkaisua muillekin. Kaupunki saa käyttää ja muuttaa tulosta ja antaa sen niille, jotka sopimuksessa nimetään.",
            sv: "Leverantören kan sälja lösningen även till andra. Staden får använda, ändra och överlåta resultatet till dem som nämns i kontraktet.",
            en: "The supplier can sell the solution to others. The city may use it, change it and pass it on to those named in the contract.",
          },
        },
        shared: {
          fi: "Jaetaan osapuolten kesken",
          sv: "Delas mellan parterna",
          en: "Shared between the parties",
          help: {
            fi: "Sopimuksessa eritellään, mikä osa tuloksesta kuuluu kenelle.",
            sv: "I kontraktet anges vilken del av resultatet som tillhör vem.",
            en: "The contract says which part of the result belongs to whom.",
          },
        },
        buyer: {
          fi: "Kaupungilla",
          sv: "Hos staden",
          en: "With the city",
          help: {
            fi: "Nostaa yleensä hintaa ja vähentää tarjoajia. Perustele, mihin kaupunki tarvitsee oikeudet.",
            sv: "Höjer i regel priset och minskar antalet anbudsgivare. Motivera vad staden behöver rättigheterna till.",
            en: "Usually raises the price and lowers the number of tenderers. Say what the city needs the rights for.",
          },
        },
        "open-source": {
          fi: "Avoin lisenssi kaikille",
          sv: "Öppen licens för alla",
          en: "Open licence for everyone",
          help: {
            fi: "Esimerkiksi avoin lähdekoodi. Nimeä lisenssi tarjouspyynnössä.",
            sv: "Till exempel öppen källkod. Ange licensen i anbudsförfrågan.",
            en: "For example open source. Name the licence in the invitation to tender.",
          },
        },
        "nothing-new": {
          fi: "Mitään uutta suojattavaa ei synny",
          sv: "Inget nytt som kan skyddas uppstår",
          en: "Nothing new that can be protected is made",
        },
      },
    },
    "rights-why": {
      label: { fi: "Perustelu oikeuksille", sv: "Motivering av rättigheterna", en: "Reason for it" },
      help: {
        fi: "Mitä kaupungin ja muiden kaupunkien pitää voida tehdä tuloksella sopimuksen jälkeen?",
        sv: "Vad måste staden och andra städer kunna göra med resultatet efter kontraktet?",
        en: "What must the city and other cities be able to do with the result after the contract?",
      },
      why: {
        fi: "Oikeuksien jako vaikuttaa hintaan, tarjoajien määrään ja siihen, voiko ratkaisua kehittää toisen toimittajan kanssa. Innovaatiokumppanuudessa siitä on kerrottava jo hankinta-asiakirjoissa (hankintalain 39 §).",
        sv: "Fördelningen av rättigheter påverkar priset, antalet anbudsgivare och möjligheten att vidareutveckla lösningen med en annan leverantör. I ett innovationspartnerskap ska den framgå redan av upphandlingsdokumenten (39 § i upphandlingslagen).",
        en: "The division of rights affects the price, the number of tenderers and whether the solution can be developed with another supplier. In an innovation partnership it must be stated already in the procurement documents (section 39 of the Procurement Act).",
      },
      example: {
        fi: "Toimittaja saa pitää hulevesimallin ja myydä sitä eteenpäin. Kaupunki tarvitsee pysyvän oikeuden käyttää mallia ja antaa sen vesihuoltoyhtiön ja kahden naapurikaupungin käyttöön ilman lisämaksua.",
        sv: "Leverantören får behålla dagvattenmodellen och sälja den vidare. Staden behöver en bestående rätt att använda modellen och ge vattentjänstbolaget och två grannstäder tillgång till den utan extra avgift.",
        en: "The supplier may keep the stormwater model and sell it on. The city needs a permanent right to use the model and to give it to the water utility and two neighbouring cities at no extra charge.",
      },
    },
    "has-data": {
      label: {
        fi: "Tuottaako tai käyttääkö ratkaisu dataa?",
        sv: "Producerar eller använder lösningen data?",
        en: "Does it make or use data?",
      },
      help: {
        fi: "Myös anturit, lokit ja rekisterit ovat dataa.",
        sv: "Även sensorer, loggar och register är data.",
        en: "Sensors, logs and registers are data too.",
      },
    },
    "data-terms": {
      label: {
        fi: "Kuka määrää datasta ja kuka saa käyttää sitä",
        sv: "Vem som bestämmer över data och vem som får använda dem",
        en: "Data: who owns it and who may use it",
      },
      help: {
        fi: "Kerro myös, miten data saadaan ulos järjestelmästä sopimuksen päättyessä.",
        sv: "Berätta också hur data fås ut ur systemet när kontraktet upphör.",
        en: "Say also how the data leaves the system when the contract ends.",
      },
      why: {
        fi: "Kaupunki jää helposti yhden toimittajan varaan, jos sen oma data on lukittu toimittajan järjestelmään. Myös muut kaupungit ja tutkijat kysyvät dataa usein.",
        sv: "Staden blir lätt beroende av en enda leverantör om dess egna data är inlåsta i leverantörens system. Även andra städer och forskare frågar ofta efter data.",
        en: "A city easily becomes dependent on one supplier if its own data is locked in the supplier's system. Other cities and researchers often ask for the data too.",
      },
      example: {
        fi: "Koulujen sisäilma-antureiden mittaustiedot kuuluvat kaupungille. Toimittaja saa käyttää niitä palvelun kehittämiseen ilman rakennusten tunnisteita. Tiedot julkaistaan avoimena datana kerran kuussa.",
        sv: "Mätdata från skolornas inneluftssensorer tillhör staden. Leverantören får använda dem för att utveckla tjänsten utan uppgifter som identifierar byggnaderna. Uppgifterna publiceras som öppna data en gång i månaden.",
        en: "The readings of the indoor-air sensors in schools belong to the city. The supplier may use them to develop the service without identifying the buildings. The data is published openly once a month.",
      },
    },
    "data-measures": {
      label: { fi: "Tiedostomuodot ja rajapinnat", sv: "Format och gränssnitt", en: "Formats and interfaces" },
      help: {
        fi: "Valitse ne, jotka vaaditte sopimuksessa.",
        sv: "Välj dem som ni kräver i kontraktet.",
        en: "Choose those the contract will demand.",
      },
      options: {
        "open-formats": { fi: "Avoimet tiedostomuodot", sv: "Öppna format", en: "Open formats" },
        "open-interfaces": {
          fi: "Avoimet ja kuvatut rajapinnat",
          sv: "Öppna och dokumenterade gränssnitt",
          en: "Open, described interfaces",
        },
        export: {
          fi: "Kaiken datan siirto ulos pyynnöstä",
          sv: "Export av alla data på begäran",
          en: "Export of all data on request",
        },
        documentation: {
          fi: "Datan ja tietomallin kuvaus",
          sv: "Beskrivning av data och informationsmodell",
          en: "Description of the data and its model",
        },
        location: {
          fi: "Tietojen säilytyspaikka (esim. EU)",
          sv: "Var data lagras (t.ex. EU)",
          en: "Where the data is kept (e.g. EU)",
        },
        deletion: {
          fi: "Tietojen poistaminen sopimuksen päättyessä",
          sv: "Radering av data när kontraktet upphör",
          en: "Deletion of the data when the contract ends",
        },
        other: { fi: "Muu", sv: "Annat", en: "Other" },
      },
    },
    "personal-data": {
      label: { fi: "Henkilötiedot", sv: "Personuppgifter", en: "Personal data" },
      help: {
        fi: "Kysy tietosuojavastaavalta, tarvitaanko vaikutustenarviointi (tietosuoja-asetuksen 35 artikla).",
        sv: "Fråga dataskyddsombudet om en konsekvensbedömning behövs (artikel 35 i dataskyddsförordningen).",
        en: "Ask the data protection officer whether an impact assessment is needed (Article 35 of the GDPR).",
      },
      options: {
        none: {
          fi: "Henkilötietoja ei käsitellä",
          sv: "Inga personuppgifter behandlas",
          en: "No personal data is processed",
        },
        "dpia-needed": {
          fi: "Käsitellään, vaikutustenarviointi tarvitaan",
          sv: "Behandlas, en konsekvensbedömning behövs",
          en: "Processed, an impact assessment is needed",
          help: {
            fi: "Esimerkiksi kun käsitellään laajasti terveystietoja, valvotaan kameroilla tai käytetään uutta teknologiaa, johon liittyy suuri riski.",
            sv: "Till exempel hälsouppgifter i stor omfattning, kameraövervakning eller ny teknik som kan medföra hög risk.",
            en: "For example health data on a large scale, camera surveillance, or new technology that may cause a high risk.",
          },
        },
        "dpia-not-needed": {
          fi: "Käsitellään, vaikutustenarviointia ei tarvita",
          sv: "Behandlas, ingen konsekvensbedömning behövs",
          en: "Processed, no impact assessment is needed",
        },
        "not-known": { fi: "Ei vielä selvitetty", sv: "Inte utrett ännu", en: "Not looked into yet" },
      },
    },
    "ai-use": {
      label: {
        fi: "Automaattisia päätöksiä tai tekoälyä?",
        sv: "Automatiserade beslut eller AI?",
        en: "Automated decisions or AI?",
      },
      help: {
        fi: "Kaikki, mikä päättää, ennustaa tai neuvoo itsenäisesti.",
        sv: "Allt som självständigt beslutar, förutser eller ger råd.",
        en: "Anything that decides, predicts or advises by itself.",
      },
      options: {
        no: { fi: "Ei", sv: "Nej", en: "No" },
        yes: { fi: "Kyllä", sv: "Ja", en: "Yes" },
        "not-known": {
          fi: "Ei tiedetä ennen tarjouksia",
          sv: "Vet inte före anbuden",
          en: "Not known before the tenders",
        },
      },
    },
    "ai-what": {
      label: { fi: "Mihin tekoälyä käytetään", sv: "Vad AI används till", en: "What it is used for" },
      help: {
        fi: "Mistä se päättää tai mitä se ehdottaa, ja kuka voi muuttaa tuloksen?",
        sv: "Vad beslutar den om eller vad föreslår den, och vem kan ändra resultatet?",
        en: "What does it decide or suggest, and who can overrule it?",
      },
      why: {
        fi: "Käyttötarkoitus ratkaisee, mitä velvollisuuksia EU:n tekoälyasetus tuo kaupungille ja toimittajalle. Viranomaisen automaattisista päätöksistä säädetään lisäksi hallintolaissa.",
        sv: "Användningen avgör vilka skyldigheter EU:s AI-förordning medför för staden och leverantören. Om myndigheters automatiserade beslut föreskrivs dessutom i förvaltningslagen.",
        en: "The use decides what duties the EU AI Act lays on the city and the supplier. Automated decisions of an authority are also governed by the Administrative Procedure Act.",
      },
      example: {
        fi: "Malli ehdottaa, missä järjestyksessä vesijohtoverkon osuudet tarkastetaan vuotojen varalta. Verkostoinsinööri päättää työjärjestyksen ja näkee, mihin ehdotus perustuu.",
        sv: "Modellen föreslår i vilken ordning vattenledningsnätets sträckor ska kontrolleras för läckor. Nätingenjören beslutar om arbetsordningen och ser vad förslaget grundar sig på.",
        en: "The model suggests in which order stretches of the water mains are checked for leaks. The network engineer decides the order of work and sees what the suggestion rests on.",
      },
    },
    "ai-risk": {
      label: { fi: "Tekoälyn riskiluokka", sv: "AI-systemets riskklass", en: "Risk class" },
      help: {
        fi: "EU:n tekoälyasetuksen (2024/1689) mukaan. Suuririskiset käyttöalat luetellaan sen liitteessä III.",
        sv: "Enligt EU:s AI-förordning (2024/1689). Användningsområden med hög risk räknas upp i bilaga III.",
        en: "By the EU AI Act (2024/1689). High-risk uses are listed in its Annex III.",
      },
      options: {
        minimal: {
          fi: "Vähäinen riski",
          sv: "Minimal risk",
          en: "Minimal risk",
          help: {
            fi: "Esimerkiksi laitteiden huoltotarpeen ennustaminen.",
            sv: "Till exempel att förutse apparaters servicebehov.",
            en: "For example predicting when equipment needs service.",
          },
        },
        limited: {
          fi: "Rajallinen riski, avoimuusvelvollisuus",
          sv: "Begränsad risk, krav på transparens",
          en: "Limited risk, duty of transparency",
          help: {
            fi: "Esimerkiksi keskustelubotti: käyttäjälle on kerrottava, että hän asioi koneen kanssa.",
            sv: "Till exempel en chattbot: användaren ska få veta att det är en maskin som svarar.",
            en: "For example a chatbot: people must be told that they deal with a machine.",
          },
        },
        high: {
          fi: "Suuri riski",
          sv: "Hög risk",
          en: "High risk",
          help: {
            fi: "Esimerkiksi oppilasvalinta, rekrytointi, etuuksien myöntäminen tai kriittisen infrastruktuurin turvallisuus.",
            sv: "Till exempel elevantagning, rekrytering, beviljande av förmåner eller säkerhet i kritisk infrastruktur.",
            en: "For example admission to schools, recruitment, granting of benefits or safety of critical infrastructure.",
          },
        },
        "not-known": { fi: "Ei vielä selvitetty", sv: "Inte utrett ännu", en: "Not looked into yet" },
      },
    },
    "security-sensitive": {
      label: {
        fi: "Onko hankinnassa jotain turvallisuuden kannalta arkaluonteista?",
        sv: "Ingår något som är känsligt med tanke på säkerheten?",
        en: "Is anything in it security-sensitive?",
      },
      help: {
        fi: "Esimerkiksi pohjapiirrokset, tietoverkot, vesihuolto tai varautuminen. Näitä vastauksia ei koskaan viedä esimerkkikirjastoon.",
        sv: "Till exempel planritningar, datanät, vattentjänster eller beredskap. Dessa svar förs aldrig till exempelbiblioteket.",
        en: "For example floor plans, networks, water supply or preparedness. These answers are never taken to the library.",
      },
    },
    "security-what": {
      label: { fi: "Mikä on arkaluonteista", sv: "Vad som är känsligt", en: "What is sensitive" },
      help: {
        fi: "Merkitse kyseiset vastaukset salassa pidettäviksi ja valitse peruste. Älä kirjoita tähän turvallisuusluokiteltua tietoa.",
        sv: "Markera svaren i fråga som sekretessbelagda och välj grund. Skriv inte säkerhetsklassificerad information här.",
        en: "Mark those answers secret and choose the ground. Do not write security-classified information here.",
      },
      why: {
        fi: "Hankinta-asiakirjat leviävät laajalle. Arkaluonteinen aineisto on erotettava ajoissa, jotta muu voidaan julkaista.",
        sv: "Upphandlingsdokument sprids brett. Känsligt material måste avskiljas i tid så att resten kan publiceras.",
        en: "Procurement documents spread widely. Sensitive material must be set apart in time so that the rest can be published.",
      },
      example: {
        fi: "Vedenottamon ohjausjärjestelmän verkkokuva ja varavoiman kestoaika. Ne annetaan vain valituille ehdokkaille salassapitositoumusta vastaan.",
        sv: "Nätschemat för vattentäktens styrsystem och reservkraftens varaktighet. De lämnas bara till utvalda anbudssökande mot en sekretessförbindelse.",
        en: "The network drawing of the waterworks' control system and how long the standby power lasts. They are given only to chosen candidates against a confidentiality undertaking.",
      },
    },
    "law-checks": {
      label: {
        fi: "Muu tarkistettava lainsäädäntö",
        sv: "Annan lagstiftning att kontrollera",
        en: "Other law to check",
      },
      help: {
        fi: "Valitse ne, jotka voivat koskea hankintaa. Juristi tai asiantuntija vahvistaa.",
        sv: "Välj dem som kan gälla upphandlingen. En jurist eller sakkunnig bekräftar.",
        en: "Choose those that may apply. A lawyer or an expert confirms.",
      },
      options: {
        vehicles: {
          fi: "Puhtaiden ajoneuvojen hankinta",
          sv: "Upphandling av rena fordon",
          en: "Clean vehicles",
          help: {
            fi: "Laki 740/2021: ajoneuvot ja kuljetuspalvelut.",
            sv: "Lag 740/2021: fordon och transporttjänster.",
            en: "Act 740/2021: vehicles and transport services.",
          },
        },
        "digital-services": {
          fi: "Digitaalisten palvelujen saavutettavuus",
          sv: "Digitala tjänsters tillgänglighet",
          en: "Accessibility of digital services",
          help: {
            fi: "Laki digitaalisten palvelujen tarjoamisesta 306/2019.",
            sv: "Lagen om tillhandahållande av digitala tjänster 306/2019.",
            en: "Act on the Provision of Digital Services 306/2019.",
          },
        },
        "information-management": {
          fi: "Tiedonhallinta",
          sv: "Informationshantering",
          en: "Information management",
          help: {
            fi: "Laki julkisen hallinnon tiedonhallinnasta 906/2019: tietoturva, rajapinnat, muutosvaikutusten arviointi.",
            sv: "Lagen om informationshantering inom den offentliga förvaltningen 906/2019: informationssäkerhet, gränssnitt, konsekvensbedömning av förändringar.",
            en: "Act on Information Management in Public Administration 906/2019: security, interfaces, assessing the effects of changes.",
          },
        },
        "data-act": {
          fi: "EU:n datasäädös",
          sv: "EU:s dataförordning",
          en: "EU Data Act",
          help: {
            fi: "Asetus 2023/2854: verkkoon liitettyjen laitteiden data ja pilvipalvelun vaihtaminen.",
            sv: "Förordning 2023/2854: data från uppkopplade produkter och byte av molntjänst.",
            en: "Regulation 2023/2854: data of connected products and switching of cloud services.",
          },
        },
        cyber: {
          fi: "Kyberturvallisuus",
          sv: "Cybersäkerhet",
          en: "Cyber security",
          help: {
            fi: "Kyberturvallisuuslaki 124/2025.",
            sv: "Cybersäkerhetslagen 124/2025.",
            en: "Cyber Security Act 124/2025.",
          },
        },
        energy: {
          fi: "Energiatehokkuus",
          sv: "Energieffektivitet",
          en: "Energy efficiency",
        },
        "state-aid": {
          fi: "Valtiontuki",
          sv: "Statligt stöd",
          en: "State aid",
          help: {
            fi: "Erityisesti, kun kehittämistä rahoitetaan tai tulokset jäävät yritykselle.",
            sv: "I synnerhet när utveckling finansieras eller resultaten stannar hos företaget.",
            en: "Above all when development is funded or the results stay with a company.",
          },
        },
        other: { fi: "Muu", sv: "Annat", en: "Other" },
        none: { fi: "Ei mikään näistä", sv: "Inget av dessa", en: "None of these" },
      },
    },
    "legal-questions": {
      label: {
        fi: "Selvitettävät oikeudelliset kysymykset",
        sv: "Juridiska frågor att utreda",
        en: "Legal questions to check",
      },
      help: {
        fi: "Esimerkiksi valtiontuki, poissulkeminen tai salassapito. Arvioijat näkevät kysymykset.",
        sv: "Till exempel statligt stöd, uteslutning eller sekretess. Granskarna ser frågorna.",
        en: "For example state aid, exclusion or confidentiality. The reviewers see the questions.",
      },
      why: {
        fi: "Avoin kysymys on helpompi ratkaista valmistelussa kuin valituksen jälkeen. Kysymysten luettelo kertoo arvioijalle, mihin tarvitaan oikeudellista osaamista.",
        sv: "En öppen fråga är lättare att lösa under beredningen än efter ett besvär. Listan visar granskaren var juridisk kompetens behövs.",
        en: "An open question is easier to solve during preparation than after an appeal. The list tells the reviewer where legal skills are needed.",
      },
      example: {
        fi: "Kysymys: voiko konseptin suunnitellut yritys osallistua tarjouskilpailuun? Selvittää: hankintajuristi. Vastaus: kyllä, kun sen saama tieto annetaan kaikille ja tarjousaika on riittävä (hankintalain 66 §).",
        sv: "Fråga: får företaget som planerade konceptet delta i konkurrensutsättningen? Utreds av: upphandlingsjuristen. Svar: ja, när alla får samma information och anbudstiden är tillräcklig (66 § i upphandlingslagen).",
        en: "Question: may the company that drew up the concept take part in the tender? Looked into by: procurement lawyer. Answer: yes, when all get the information it had and the time for tenders is long enough (section 66 of the Procurement Act).",
      },
      columns: {
        question: { label: { fi: "Kysymys", sv: "Fråga", en: "Question" } },
        who: { label: { fi: "Kuka selvittää", sv: "Vem utreder", en: "Who looks into it" } },
        answer: { label: { fi: "Vastaus", sv: "Svar", en: "Answer" } },
      },
    },
  },
};
