import type { StepTexts } from "../question.ts";

const objectKinds = {
  supplies: { fi: "Tavarahankinta", sv: "Varuupphandling", en: "Supplies" },
  services: { fi: "Palveluhankinta", sv: "Tjänsteupphandling", en: "Services" },
  works: { fi: "Rakennusurakka", sv: "Byggentreprenad", en: "Works" },
  "service-concession": {
    fi: "Palveluja koskeva käyttöoikeussopimus",
    sv: "Tjänstekoncession",
    en: "Service concession",
  },
  "works-concession": { fi: "Käyttöoikeusurakka", sv: "Byggkoncession", en: "Works concession" },
};

export const basicsTexts: StepTexts = {
  title: { fi: "Perustiedot", sv: "Grunduppgifter", en: "Basics" },
  intro: {
    fi: "Tähän menee noin viisi minuuttia. Suunnitelma syntyy, kun olet antanut nimen, hankinnan lajin ja yksikön. Muut tiedot voit täydentää myöhemmin.",
    sv: "Det här tar ungefär fem minuter. Planen skapas när du har angett namn, upphandlingens art och enhet. Övriga uppgifter kan du komplettera senare.",
    en: "This takes about five minutes. The plan exists once you have given its title, its object and your unit. The rest can be filled in later.",
  },
  questions: {
    track: {
      label: { fi: "Täysi vai kevyt suunnitelma", sv: "Fullständig eller förenklad plan", en: "Full or light plan" },
      help: {
        fi: "Kevyt suunnitelma sopii pienhankintaan, jonka arvo jää alle kansallisen kynnysarvon.",
        sv: "Den förenklade planen passar en småupphandling vars värde ligger under det nationella tröskelvärdet.",
        en: "The light plan is for small purchases below the national threshold.",
      },
      why: {
        fi: "Kevyessä suunnitelmassa on alle puolet kysymyksistä. Jos arvo nousee kynnysarvoon, suunnitelma muuttuu täydeksi ja kaikki kirjoitettu säilyy.",
        sv: "Den förenklade planen har färre än hälften av frågorna. Om värdet når tröskelvärdet blir planen fullständig och allt ni har skrivit finns kvar.",
        en: "The light plan has less than half of the questions. If the value reaches the threshold, the plan becomes a full one and everything you have written is kept.",
      },
      options: {
        full: { fi: "Täysi suunnitelma", sv: "Fullständig plan", en: "Full plan" },
        light: { fi: "Kevyt suunnitelma", sv: "Förenklad plan", en: "Light plan" },
      },
    },
    title: {
      label: { fi: "Työnimi", sv: "Arbetsnamn", en: "Working title" },
      help: {
        fi: "Kerro, mikä muuttuu ja kenelle.",
        sv: "Berätta vad som förändras och för vem.",
        en: "Say what changes, and for whom.",
      },
      why: {
        fi: "Nimi näkyy luetteloissa, asiakirjoissa ja ilmoituksissa. Kun nimi kertoo muutoksesta eikä tuotteesta, muut kaupungit tunnistavat siitä oman tarpeensa.",
        sv: "Namnet syns i förteckningar, handlingar och annonser. När namnet berättar om förändringen och inte om en produkt känner andra städer igen sitt eget behov.",
        en: "The title is seen in lists, documents and notices. When it tells of the change and not of a product, other cities recognise their own need in it.",
      },
      example: {
        fi: "Ruokahävikki puoleen kaupungin alakouluissa",
        sv: "Halverat matsvinn i stadens lågstadieskolor",
        en: "Half the food waste in the city’s primary schools",
      },
    },
    language: {
      label: { fi: "Suunnitelman kieli", sv: "Planens språk", en: "Language of the plan" },
      help: {
        fi: "Yksi kieli riittää. Vasta julkaistavasta esimerkistä pyydetään nimi ja tiivistelmä kaikilla kolmella kielellä.",
        sv: "Ett språk räcker. Först när ett exempel publiceras behövs namnet och sammanfattningen på alla tre språken.",
        en: "One language is enough. Only a published example needs its title and summary in all three.",
      },
      why: {
        fi: "Arvioijat valitaan myös kielen mukaan, ja asiakirjat tulostuvat suunnitelman kielellä. Lomakkeen voit silti lukea millä tahansa kolmesta kielestä.",
        sv: "Granskarna väljs också enligt språk, och handlingarna skrivs ut på planens språk. Formuläret kan du ändå läsa på vilket som helst av de tre språken.",
        en: "Reviewers are chosen by language too, and the documents are printed in the language of the plan. You can still read the form in any of the three.",
      },
      options: {
        fi: { fi: "Suomi", sv: "Finska", en: "Finnish" },
        sv: { fi: "Ruotsi", sv: "Svenska", en: "Swedish" },
        en: { fi: "Englanti", sv: "Engelska", en: "English" },
      },
    },
    "buyer-unit": {
      label: { fi: "Kaupunki ja yksikkö", sv: "Stad och enhet", en: "City and unit" },
      help: {
        fi: "Tieto on otettu profiilistasi. Vaihda se, jos hankinnasta vastaa toinen yksikkö.",
        sv: "Uppgiften kommer från din profil. Ändra den om en annan enhet ansvarar för upphandlingen.",
        en: "Taken from your profile. Change it if another unit is responsible for the procurement.",
      },
      why: {
        fi: "Yksikkö on se hankintayksikön osa, joka valmistelee hankinnan. Sen mukaan tiedetään, ketkä näkevät luonnoksen ja kuka voi jatkaa työtä, jos omistaja vaihtuu.",
        sv: "Enheten är den del av den upphandlande enheten som bereder upphandlingen. Den avgör vem som ser utkastet och vem som kan fortsätta arbetet om ägaren byts.",
        en: "The unit is the part of the contracting authority that prepares the procurement. It tells who sees the draft and who can carry on if the owner changes.",
      },
    },
    "buyer-facts": {
      label: { fi: "Kaupungin viralliset tiedot", sv: "Stadens officiella uppgifter", en: "Official data of the city" },
      help: {
        fi: "Y-tunnus, osoite, maakunta ja muutoksenhakuelin tulevat kaupungin asetuksista. Jos jokin on väärin, se korjataan siellä.",
        sv: "FO-nummer, adress, landskap och besvärsinstans kommer från stadens inställningar. Om något är fel rättas det där.",
        en: "Business id, address, region and review body come from the city’s settings. If something is wrong, it is corrected there.",
      },
    },
    "records-number": {
      label: { fi: "Asianumero", sv: "Diarienummer", en: "Records number" },
      help: {
        fi: "Lisää asianumero (diaarinumero), kun kirjaamo on antanut sen.",
        sv: "Lägg till numret när registraturen har gett det.",
        en: "Add the number when the registry has given it.",
      },
      why: {
        fi: "Numero tulostuu jokaiseen asiakirjaan. Sen avulla suunnitelma löytyy kaupungin asianhallinnasta, kun joku pyytää asiakirjoja tai valmistelu siirtyy toiselle.",
        sv: "Numret skrivs ut på varje handling. Med det hittas planen i stadens ärendehantering när någon begär handlingarna eller beredningen går över till en annan person.",
        en: "The number is printed on every document. With it the plan is found in the city’s records when someone asks for the documents or the work passes to a colleague.",
      },
      example: { fi: "TRE:4021/02.07.01/2026", sv: "VAA/1520/02.08.00/2026", en: "HEL 2026-004021" },
    },
    "contact-name": {
      label: { fi: "Yhteyspiste", sv: "Kontaktpunkt", en: "Contact point" },
      help: {
        fi: "Anna rooli tai yksikkö, älä henkilön nimeä.",
        sv: "Ange en roll eller enhet, inte en persons namn.",
        en: "Give a role or a unit, not a person’s name.",
      },
      why: {
        fi: "Yhteyspiste painetaan kutsuihin ja ilmoituksiin. Yksikkö tavoitetaan silloinkin, kun valmistelija on lomalla tai vaihtanut tehtävää.",
        sv: "Kontaktpunkten trycks i inbjudningar och annonser. En enhet går att nå också när beredaren är på semester eller har bytt uppgifter.",
        en: "The contact point is printed in invitations and notices. A unit can be reached even when the officer is on leave or has moved on.",
      },
      example: {
        fi: "Hankintapalvelut, innovatiiviset hankinnat",
        sv: "Upphandlingstjänster, innovativa upphandlingar",
        en: "Procurement services, innovation procurement",
      },
    },
    "contact-email": {
      label: { fi: "Yhteyspisteen sähköposti", sv: "Kontaktpunktens e-post", en: "E-mail of the contact point" },
      help: {
        fi: "Käytä yhteistä postilaatikkoa. Julkaistussa esimerkissä osoite on Kysy-painikkeen takana.",
        sv: "Använd en gemensam e-postlåda. I ett publicerat exempel finns adressen bakom knappen Fråga.",
        en: "Use a shared mailbox. In a published example the address stays behind the button Ask.",
      },
      why: {
        fi: "Yritysten kysymykset tulevat tähän osoitteeseen. Yhteisessä laatikossa ne eivät jää yhden ihmisen varaan, ja samat vastaukset on helppo antaa kaikille.",
        sv: "Företagens frågor kommer till den här adressen. I en gemensam låda hänger de inte på en enda person, och det är lätt att ge alla samma svar.",
        en: "Companies send their questions here. In a shared mailbox they do not depend on one person, and it is easy to give everyone the same answers.",
      },
      example: {
        fi: "hankinnat@kaupunki.example",
        sv: "upphandling@staden.example",
        en: "procurement@city.example",
      },
    },
    "contact-phone": {
      label: { fi: "Yhteyspisteen puhelin", sv: "Kontaktpunktens telefon", en: "Telephone of the contact point" },
      help: {
        fi: "Hankintailmoitukseen tarvitaan puhelinnumero.",
        sv: "En upphandlingsannons behöver ett telefonnummer.",
        en: "A contract notice needs a telephone number.",
      },
      why: {
        fi: "Ilmoituksessa on oltava numero, josta hankintayksikön tavoittaa. Vaihteen tai yksikön numero riittää.",
        sv: "I annonsen ska det finnas ett nummer där den upphandlande enheten kan nås. Numret till växeln eller enheten räcker.",
        en: "A notice must have a number at which the contracting authority can be reached. The switchboard or the unit’s number will do.",
      },
      example: { fi: "+358 3 123 4567", sv: "+358 6 123 4567", en: "+358 9 123 4567" },
    },
    owner: {
      label: { fi: "Suunnitelman omistaja", sv: "Planens ägare", en: "Plan owner" },
      help: {
        fi: "Yksi henkilö vastaa suunnitelmasta ja lähettää sen arvioitavaksi.",
        sv: "En person ansvarar för planen och skickar in den för granskning.",
        en: "One person answers for the plan and sends it for review.",
      },
      why: {
        fi: "Arvioijien kysymykset ja muistutukset tulevat omistajalle. Omistajan voi vaihtaa saman kaupungin sisällä milloin tahansa.",
        sv: "Granskarnas frågor och påminnelserna går till ägaren. Ägaren kan när som helst bytas inom samma stad.",
        en: "Questions of the reviewers and reminders go to the owner. The owner can be changed within the same city at any time.",
      },
    },
    "co-authors": {
      label: { fi: "Muut kirjoittajat ja lukijat", sv: "Medförfattare och läsare", en: "Co-authors and readers" },
      help: {
        fi: "Heitä voi olla myös muista kaupungeista.",
        sv: "De kan också komma från andra städer.",
        en: "They may also come from other cities.",
      },
      why: {
        fi: "Hyvä suunnitelma syntyy yhdessä: hankinnan, sisällön ja käyttäjien asiantuntijat kirjoittavat omat osansa. Lukija näkee kaiken mutta ei muuta mitään.",
        sv: "En bra plan skrivs tillsammans: de som kan upphandling, sakinnehållet och användarna skriver sina egna delar. En läsare ser allt men ändrar ingenting.",
        en: "A good plan is written together: people who know procurement, the substance and the users write their own parts. A reader sees everything and changes nothing.",
      },
    },
    themes: {
      label: { fi: "Teema", sv: "Tema", en: "Theme" },
      help: {
        fi: "Valitse yksi tai kaksi verkoston yhteisistä teemoista.",
        sv: "Välj ett eller två av nätverkets gemensamma teman.",
        en: "Choose one or two of the network’s common themes.",
      },
      why: {
        fi: "Teeman perusteella löytyvät asiantuntijat, sopivat esimerkit ja kaupungit, jotka valmistelevat samaa.",
        sv: "Utifrån temat hittas sakkunniga, passande exempel och städer som bereder samma sak.",
        en: "The theme leads to experts, to fitting examples and to cities that are preparing the same thing.",
      },
      options: {
        sustainable_transition: { fi: "Kestävä siirtymä", sv: "Hållbar omställning", en: "Sustainable transition" },
        digitalisation: {
          fi: "Digitalisaatio ja muut uudet teknologiat",
          sv: "Digitalisering och ny teknologi",
          en: "Digitalisation and new technology",
        },
        health_wellbeing: { fi: "Terveys ja hyvinvointi", sv: "Hälsa och välfärd", en: "Health and wellbeing" },
      },
    },
    object: {
      label: { fi: "Mitä hankitaan", sv: "Vad upphandlas", en: "What is bought" },
      help: {
        fi: "Valitse hankinnan laji. Jos sopimukseen tulee useita lajeja, valitse sekamuotoinen sopimus.",
        sv: "Välj upphandlingens art. Om kontraktet omfattar flera arter, välj blandat kontrakt.",
        en: "Choose the kind of purchase. If one contract covers several kinds, choose mixed contract.",
      },
      why: {
        fi: "Hankinnan laji ratkaisee yhdessä arvon kanssa, mitä kynnysarvoa ja mitä hankintalain lukuja noudatetaan. Siksi se kysytään ensimmäisten joukossa.",
        sv: "Upphandlingens art avgör tillsammans med värdet vilket tröskelvärde som gäller och vilka kapitel i upphandlingslagen som tillämpas. Därför är frågan bland de första.",
        en: "The kind of purchase, together with its value, decides which threshold and which chapters of the Procurement Act apply. That is why it is asked among the first.",
      },
      options: {
        supplies: {
          ...objectKinds.supplies,
          help: {
            fi: "Osto, vuokraus tai leasing, myös asennus ja koekäyttö samalla.",
            sv: "Köp, hyra eller leasing, också med montering och provdrift.",
            en: "Buying, renting or leasing, with installation and test use if needed.",
          },
        },
        services: objectKinds.services,
        works: {
          ...objectKinds.works,
          help: {
            fi: "Rakentaminen tai korjaaminen, myös suunnittelu samassa sopimuksessa.",
            sv: "Byggande eller renovering, också med projektering i samma kontrakt.",
            en: "Building or repairing, with its design in the same contract if you wish.",
          },
        },
        "service-concession": {
          ...objectKinds["service-concession"],
          help: {
            fi: "Toimittaja saa tulonsa kokonaan tai osaksi käyttäjiltä ja kantaa toiminnan riskin.",
            sv: "Leverantören får sina inkomster helt eller delvis av användarna och bär verksamhetsrisken.",
            en: "The supplier earns wholly or partly from the users and bears the operating risk.",
          },
        },
        "works-concession": {
          ...objectKinds["works-concession"],
          help: {
            fi: "Toimittaja rakentaa ja saa tulonsa rakennelman käytöstä.",
            sv: "Leverantören bygger och får sina inkomster av att byggnadsverket används.",
            en: "The supplier builds and earns from the use of what is built.",
          },
        },
        "plan-or-design": {
          fi: "Suunnitelma tai idea",
          sv: "Plan eller idé",
          en: "Plan or design",
          help: {
            fi: "Esimerkiksi alueen yleissuunnitelma tai palvelun konsepti, jonka tuomaristo valitsee suunnittelukilpailussa.",
            sv: "Till exempel en helhetsplan för ett område eller ett tjänstekoncept som en jury väljer i en projekttävling.",
            en: "For example an outline plan for an area or a service concept, chosen by a jury in a design contest.",
          },
        },
        mixed: { fi: "Sekamuotoinen sopimus", sv: "Blandat kontrakt", en: "Mixed contract" },
      },
    },
    "special-service": {
      label: {
        fi: "Onko pääkohde liitteen E erityinen palvelu?",
        sv: "Är huvudföremålet en särskild tjänst i bilaga E?",
        en: "Is the main subject a special service (Annex E)?",
      },
      help: {
        fi: "Ehdotus tulee CPV-koodista. Jos olet epävarma, asiantuntija katsoo asian.",
        sv: "Förslaget kommer från CPV-koden. Om du är osäker ser en sakkunnig på saken.",
        en: "The proposal comes from the CPV code. If you are not sure, an expert will look at it.",
      },
      why: {
        fi: "Sosiaali- ja terveyspalveluilla sekä muilla erityisillä palveluilla on korkeammat kansalliset kynnysarvot ja vapaampi menettely. Väärä luokka johtaa väärään menettelyyn.",
        sv: "Social- och hälsovårdstjänster samt andra särskilda tjänster har högre nationella tröskelvärden och ett friare förfarande. Fel klass leder till fel förfarande.",
        en: "Social, health and other specific services have higher national thresholds and a freer procedure. The wrong class leads to the wrong procedure.",
      },
      options: {
        none: { fi: "Ei", sv: "Nej", en: "No" },
        "1-4": {
          fi: "Kyllä, liitteen kohdat 1–4",
          sv: "Ja, punkterna 1–4 i bilagan",
          en: "Yes, items 1–4 of the annex",
          help: {
            fi: "Terveys- ja sosiaalipalvelut, koulutus, kulttuuri, tapahtumat, sosiaaliturva.",
            sv: "Social- och hälsovårdstjänster, utbildning, kultur, evenemang, social trygghet.",
            en: "Health and social services, education, culture, events, social security.",
          },
        },
        "5-15": {
          fi: "Kyllä, liitteen kohdat 5–15",
          sv: "Ja, punkterna 5–15 i bilagan",
          en: "Yes, items 5–15 of the annex",
          help: {
            fi: "Esimerkiksi ravintola- ja ateriapalvelut, oikeudelliset palvelut, turvallisuuspalvelut, postipalvelut.",
            sv: "Till exempel restaurang- och måltidstjänster, juridiska tjänster, säkerhetstjänster, posttjänster.",
            en: "For example restaurant and catering services, legal services, security services, postal services.",
          },
        },
        "not-sure": { fi: "En tiedä", sv: "Jag vet inte", en: "Not sure" },
      },
    },
    "mixed-parts": {
      label: {
        fi: "Sekamuotoisen sopimuksen osat",
        sv: "Det blandade kontraktets delar",
        en: "Parts of the mixed contract",
      },
      help: {
        fi: "Anna jokaisen osan arvo. Merkitse pääosa, jos mukana on rakennusurakka.",
        sv: "Ange värdet på varje del. Markera huvuddelen om en byggentreprenad ingår.",
        en: "Give the value of each part. Mark the main part if works are included.",
      },
      why: {
        fi: "Pääosa ratkaisee, mitä sääntöjä koko hankintaan sovelletaan. Tavallisesti se on arvokkain osa, mutta rakennusurakan sisältävässä sopimuksessa ratkaisee sopimuksen päätarkoitus.",
        sv: "Huvuddelen avgör vilka regler som gäller för hela upphandlingen. Vanligen är det den värdefullaste delen, men när en byggentreprenad ingår avgör kontraktets huvudsakliga syfte.",
        en: "The main part decides which rules apply to the whole. Usually it is the part with the highest value; where works are included, the main purpose of the contract decides.",
      },
      example: {
        fi: "Koulujen virtuaaliset museokäynnit: palveluhankinta, liitteen E kohdat 1–4, 210\u00a0000\u00a0€. Niihin tarvittavat lasit ja tabletit: tavarahankinta, ei liitettä E, 85\u00a0000\u00a0€.",
        sv: "Virtuella museibesök för skolor: tjänsteupphandling, bilaga E punkterna 1–4, 210\u00a0000\u00a0€. Glasögon och pekplattor för besöken: varuupphandling, inte bilaga E, 85\u00a0000\u00a0€.",
        en: "Virtual museum visits for schools: services, Annex E items 1–4, €210,000. Headsets and tablets for them: supplies, not in Annex E, €85,000.",
      },
      columns: {
        kind: { label: { fi: "Osan laji", sv: "Delens art", en: "Kind of part" }, options: objectKinds },
        "annex-e": {
          label: { fi: "Liitteen E palvelu", sv: "Tjänst i bilaga E", en: "Service of Annex E" },
          options: {
            none: { fi: "Ei", sv: "Nej", en: "No" },
            "1-4": { fi: "Kohdat 1–4", sv: "Punkterna 1–4", en: "Items 1–4" },
            "5-15": { fi: "Kohdat 5–15", sv: "Punkterna 5–15", en: "Items 5–15" },
          },
        },
        euros: {
          label: { fi: "Arvo euroina, ilman alv:tä", sv: "Värde i euro, utan moms", en: "Value in euros, without VAT" },
        },
        main: { label: { fi: "Tämä on pääosa", sv: "Det här är huvuddelen", en: "This is the main part" } },
      },
    },
    "mixed-together": {
      label: {
        fi: "Hankitaanko osat yhdellä sopimuksella?",
        sv: "Upphandlas delarna med ett enda kontrakt?",
        en: "Are the parts bought in one contract?",
      },
      help: {
        fi: "Kun sopimus on yhteinen, kaikkiin osiin sovelletaan samoja sääntöjä.",
        sv: "När kontraktet är gemensamt gäller samma regler för alla delar.",
        en: "One contract for all makes one set of rules for all.",
      },
      why: {
        fi: "Osat saa yleensä hankkia yhdessä tai erikseen. Valinta ei saa olla keino välttää tiukempia sääntöjä, joten se perustellaan hankinnan tarpeella.",
        sv: "Delarna får vanligen upphandlas tillsammans eller var för sig. Valet får inte vara ett sätt att kringgå strängare regler, så det ska kunna motiveras med behovet.",
        en: "Parts may usually be bought together or apart. The choice must not be a way around stricter rules, so the need has to justify it.",
      },
    },
    "mixed-separable": {
      label: {
        fi: "Voisiko osat hankkia erikseen?",
        sv: "Kunde delarna upphandlas var för sig?",
        en: "Could the parts be bought apart?",
      },
      help: {
        fi: "Arvioi osien luonteen perusteella, älä sen, mitä toivotte.",
        sv: "Bedöm enligt delarnas karaktär, inte enligt vad ni önskar.",
        en: "Judge by the nature of the parts, not by what you would like.",
      },
      why: {
        fi: "Jos osat voisi erottaa ja silti hankitte ne yhdessä, lain soveltaminen voi laajentua myös osaan, jota se ei yksin koskisi. Erottamattomassa kokonaisuudessa ratkaisee pääosa.",
        sv: "Om delarna kunde skiljas åt men ändå upphandlas tillsammans kan lagen komma att gälla också en del som den ensam inte skulle omfatta. I en odelbar helhet avgör huvuddelen.",
        en: "If the parts could be separated and you still buy them together, the Act may come to cover a part that it would not cover alone. Where they cannot be separated, the main part decides.",
      },
    },
    "cpv-main": {
      label: { fi: "Pääasiallinen CPV-koodi", sv: "Huvudsaklig CPV-kod", en: "Main CPV code" },
      help: {
        fi: "Hae sanalla suomeksi, ruotsiksi tai englanniksi.",
        sv: "Sök med ett ord på finska, svenska eller engelska.",
        en: "Search by word in Finnish, Swedish or English.",
      },
      why: {
        fi: "Yritykset seuraavat ilmoituksia CPV-koodin mukaan. Liian yleinen koodi hukkuu joukkoon, ja väärä koodi ei tavoita oikeita toimittajia.",
        sv: "Företagen bevakar annonser enligt CPV-kod. En alltför allmän kod drunknar i mängden, och en felaktig kod når inte rätt leverantörer.",
        en: "Companies follow notices by CPV code. A code that is too general is lost in the crowd, and a wrong one does not reach the right suppliers.",
      },
    },
    "cpv-more": {
      label: { fi: "Muut CPV-koodit", sv: "Övriga CPV-koder", en: "Further CPV codes" },
      help: {
        fi: "Tutkimus- ja kehittämistyöllä on oma ryhmänsä, 73.",
        sv: "Forsknings- och utvecklingsarbete har en egen grupp, 73.",
        en: "Research and development work has a group of its own, 73.",
      },
      why: {
        fi: "Lisäkoodit tavoittavat toimittajia aloilta, joilta ratkaisu voi yllättäen löytyä. Kehittämistyön koodi kertoo yrityksille, ettei kyse ole tavallisesta ostosta.",
        sv: "Tilläggskoder når leverantörer i branscher där lösningen oväntat kan finnas. Koden för utvecklingsarbete visar företagen att det inte är ett vanligt köp.",
        en: "Further codes reach suppliers in fields where the solution may unexpectedly be found. The code of development work tells companies that this is no ordinary purchase.",
      },
    },
    place: {
      label: {
        fi: "Missä ratkaisua käytetään tai mihin rakennetaan",
        sv: "Var lösningen används eller byggs",
        en: "Where it is used or built",
      },
      help: {
        fi: "Valitse kunta, tai maakunta, jos alue on laajempi.",
        sv: "Välj kommun, eller landskap om området är större.",
        en: "Choose a municipality, or a region if the area is wider.",
      },
      why: {
        fi: "Yritykset hakevat ilmoituksia alueen mukaan, ja kirjaston kartta näyttää tapaukset paikallaan. Sama tieto tarvitaan hankintailmoitukseen.",
        sv: "Företagen söker annonser enligt område, och bibliotekets karta visar fallen på rätt plats. Samma uppgift behövs i upphandlingsannonsen.",
        en: "Companies search notices by area, and the map of the library shows cases in their place. The contract notice needs the same information.",
      },
    },
    "value-band": {
      label: { fi: "Ennakoitu arvo", sv: "Uppskattat värde", en: "Estimated value" },
      help: {
        fi: "Suurin mahdollinen kokonaisarvo optioineen, ilman arvonlisäveroa. Luokan alaraja kuuluu luokkaan, yläraja ei.",
        sv: "Det största möjliga totalvärdet med optioner, utan mervärdesskatt. Den nedre gränsen hör till klassen, den övre inte.",
        en: "The largest possible total with options, without VAT. The lower end belongs to the band, the upper end does not.",
      },
      why: {
        fi: "Arvo ratkaisee, sovelletaanko hankintalakia ja mitä menettelyjä on käytettävissä. Kaikki kaupunkia koskevat kynnysarvot ovat luokkien rajoja, joten pelkkä luokka riittää usein.",
        sv: "Värdet avgör om upphandlingslagen tillämpas och vilka förfaranden som kan användas. Alla tröskelvärden som gäller för städer är gränser mellan klasserna, så enbart klassen räcker ofta.",
        en: "The value decides whether the Procurement Act applies and which procedures are open to you. Every threshold for cities is the end of a band, so the band alone is often enough.",
      },
      options: {
        "lt-60k": { fi: "alle 60\u00a0000\u00a0€", sv: "under 60\u00a0000\u00a0€", en: "under €60,000" },
        "60k-150k": {
          fi: "60\u00a0000\u00a0– 150\u00a0000\u00a0€",
          sv: "60\u00a0000–150\u00a0000\u00a0€",
          en: "€60,000–150,000",
          help: {
            fi: "Alkaa tavaroiden, palvelujen ja suunnittelukilpailujen kansallisesta kynnysarvosta.",
            sv: "Börjar vid det nationella tröskelvärdet för varor, tjänster och projekttävlingar.",
            en: "Begins at the national threshold for supplies, services and design contests.",
          },
        },
        "150k-216k": {
          fi: "150\u00a0000\u00a0– 216\u00a0000\u00a0€",
          sv: "150\u00a0000–216\u00a0000\u00a0€",
          en: "€150,000–216,000",
          help: {
            fi: "Alkaa rakennusurakoiden kansallisesta kynnysarvosta.",
            sv: "Börjar vid det nationella tröskelvärdet för byggentreprenader.",
            en: "Begins at the national threshold for works.",
          },
        },
        "216k-300k": {
          fi: "216\u00a0000\u00a0– 300\u00a0000\u00a0€",
          sv: "216\u00a0000–300\u00a0000\u00a0€",
          en: "€216,000–300,000",
          help: {
            fi: "Alkaa tavaroiden ja palvelujen EU-kynnysarvosta vuosina 2026–2027.",
            sv: "Börjar vid EU-tröskelvärdet för varor och tjänster åren 2026–2027.",
            en: "Begins at the EU threshold for supplies and services in 2026–2027.",
          },
        },
        "300k-400k": {
          fi: "300\u00a0000\u00a0– 400\u00a0000\u00a0€",
          sv: "300\u00a0000–400\u00a0000\u00a0€",
          en: "€300,000–400,000",
          help: {
            fi: "Alkaa liitteen E kohtien 5–15 palvelujen kansallisesta kynnysarvosta.",
            sv: "Börjar vid det nationella tröskelvärdet för tjänster i punkterna 5–15 i bilaga E.",
            en: "Begins at the national threshold for services of items 5–15 of Annex E.",
          },
        },
        "400k-500k": {
          fi: "400\u00a0000\u00a0– 500\u00a0000\u00a0€",
          sv: "400\u00a0000–500\u00a0000\u00a0€",
          en: "€400,000–500,000",
          help: {
            fi: "Alkaa liitteen E kohtien 1–4 palvelujen kansallisesta kynnysarvosta.",
            sv: "Börjar vid det nationella tröskelvärdet för tjänster i punkterna 1–4 i bilaga E.",
            en: "Begins at the national threshold for services of items 1–4 of Annex E.",
          },
        },
        "500k-1m": {
          fi: "500\u00a0000\u00a0– 1\u00a0000\u00a0000\u00a0€",
          sv: "500\u00a0000–1\u00a0000\u00a0000\u00a0€",
          en: "€500,000–1,000,000",
          help: {
            fi: "Alkaa käyttöoikeussopimusten kansallisesta kynnysarvosta.",
            sv: "Börjar vid det nationella tröskelvärdet för koncessioner.",
            en: "Begins at the national threshold for concessions.",
          },
        },
        "1m-5404k": {
          fi: "1\u00a0000\u00a0000\u00a0– 5\u00a0404\u00a0000\u00a0€",
          sv: "1\u00a0000\u00a0000–5\u00a0404\u00a0000\u00a0€",
          en: "€1,000,000–5,404,000",
        },
        "5404k-10m": {
          fi: "5\u00a0404\u00a0000\u00a0– 10\u00a0000\u00a0000\u00a0€",
          sv: "5\u00a0404\u00a0000–10\u00a0000\u00a0000\u00a0€",
          en: "€5,404,000–10,000,000",
          help: {
            fi: "Alkaa rakennusurakoiden EU-kynnysarvosta vuosina 2026–2027.",
            sv: "Börjar vid EU-tröskelvärdet för byggentreprenader åren 2026–2027.",
            en: "Begins at the EU threshold for works in 2026–2027.",
          },
        },
        "10m-plus": {
          fi: "10\u00a0000\u00a0000\u00a0€ tai enemmän",
          sv: "10\u00a0000\u00a0000\u00a0€ eller mer",
          en: "€10,000,000 or more",
        },
        unknown: {
          fi: "Ei vielä tiedossa",
          sv: "Inte känt ännu",
          en: "Not known yet",
          help: {
            fi: "Riittää luonnokseen. Ennen lähettämistä arvolle tarvitaan vähintään luokka.",
            sv: "Duger för ett utkast. Innan planen skickas in behövs åtminstone en klass.",
            en: "Will do for a draft. Before sending, at least a band is needed.",
          },
        },
      },
    },
    "value-exact": {
      label: { fi: "Tarkka arvio euroina", sv: "Exakt uppskattning i euro", en: "Exact estimate in euros" },
      help: {
        fi: "Ilman arvonlisäveroa. Arvion näkevät vain työryhmä, suunnitelman asiantuntijat ja koordinaattorit.",
        sv: "Utan mervärdesskatt. Uppskattningen syns bara för arbetsgruppen, planens sakkunniga och samordnarna.",
        en: "Without VAT. Seen only by the team, the experts of the plan and the coordinators.",
      },
      why: {
        fi: "Tarkkaa summaa tarvitaan, kun luokan ala- ja yläpäässä menettelysuositus olisi eri. Samalla näkyy, kuinka lähellä kynnysarvoa ollaan.",
        sv: "Den exakta summan behövs när rekommendationen om förfarande skulle vara olika i klassens nedre och övre ände. Då syns också hur nära tröskelvärdet ni är.",
        en: "The exact sum is needed when the advice on the procedure would differ between the two ends of the band. It also shows how near the threshold you are.",
      },
    },
    "value-parts": {
      label: { fi: "Mistä arvio muodostuu", sv: "Vad uppskattningen består av", en: "How the estimate is made up" },
      help: {
        fi: "Kokeilu ja siihen jo sovittu laajennus ovat yksi hankinta.",
        sv: "Ett försök och en redan avtalad utvidgning är en och samma upphandling.",
        en: "A pilot with an agreed roll-out is one purchase.",
      },
      why: {
        fi: "Arvoon lasketaan kaikki, mitä voi tulla maksettavaksi: optiot, jatkokaudet, palkkiot osallistujille ja innovaatiokumppanuudessa myös kehitetyn ratkaisun hankinta. Erittely osoittaa myöhemmin, että arvio tehtiin huolella.",
        sv: "I värdet ingår allt som kan komma att betalas: optioner, förlängningar, ersättningar till deltagare och i ett innovationspartnerskap också köpet av den utvecklade lösningen. Specifikationen visar senare att uppskattningen gjordes med omsorg.",
        en: "The value covers all that may become payable: options, extensions, fees to participants and, in an innovation partnership, also the purchase of what is developed. The list later shows that the estimate was made with care.",
      },
      example: {
        fi: "Kehittämisvaihe: kolmen toimittajan prototyypit hulevesien mittaukseen, 120\u00a0000\u00a0€. Kehitetyn ratkaisun hankinta: 40 mittauspistettä, 260\u00a0000\u00a0€. Optio: 40 lisäpistettä, 200\u00a0000\u00a0€.",
        sv: "Utvecklingsfas: tre leverantörers prototyper för mätning av dagvatten, 120\u00a0000\u00a0€. Köp av den utvecklade lösningen: 40 mätpunkter, 260\u00a0000\u00a0€. Option: 40 mätpunkter till, 200\u00a0000\u00a0€.",
        en: "Development phase: prototypes of three suppliers for measuring storm water, €120,000. Purchase of the solution: 40 measuring points, €260,000. Option: 40 more points, €200,000.",
      },
      columns: {
        part: {
          label: { fi: "Osa", sv: "Del", en: "Part" },
          options: {
            base: { fi: "Varsinainen sopimus", sv: "Det egentliga kontraktet", en: "Contract itself" },
            option: { fi: "Optio", sv: "Option", en: "Option to buy more" },
            extension: { fi: "Jatkokausi", sv: "Förlängning", en: "Extension" },
            "prize-or-fee": {
              fi: "Palkinto tai palkkio osallistujille",
              sv: "Pris eller ersättning till deltagare",
              en: "Prize or fee to participants",
            },
            "goods-by-buyer": {
              fi: "Kaupungin antamat tarvikkeet urakkaan",
              sv: "Varor som staden tillhandahåller för entreprenaden",
              en: "Goods that the city supplies for the works",
            },
            development: { fi: "Kehittämisvaihe", sv: "Utvecklingsfas", en: "Development phase" },
            "purchase-of-result": {
              fi: "Kehitetyn ratkaisun hankinta",
              sv: "Köp av den utvecklade lösningen",
              en: "Purchase of what is developed",
            },
            other: { fi: "Muu osa", sv: "Annan del", en: "Another part" },
          },
        },
        what: { label: { fi: "Mitä se sisältää", sv: "Vad den innehåller", en: "What it covers" } },
        euros: {
          label: { fi: "Arvo euroina, ilman alv:tä", sv: "Värde i euro, utan moms", en: "Value in euros, without VAT" },
        },
      },
    },
    "value-notice": {
      label: {
        fi: "Ilmoituksessa julkaistava arvo",
        sv: "Värde som publiceras i annonsen",
        en: "Value to print in a notice",
      },
      help: {
        fi: "Täytä vain, jos haluatte arvon julkiseksi. Muuten se jätetään pois.",
        sv: "Fyll i bara om ni vill att värdet ska vara offentligt. Annars utelämnas det.",
        en: "Fill in only if you want it public. Otherwise it is left out.",
      },
      why: {
        fi: "Julkaistu arvo auttaa yrityksiä arvioimaan, kannattaako tarjota. Se voi myös ohjata hintoja, joten summa kirjoitetaan tähän erikseen eikä sitä kopioida arviosta.",
        sv: "Ett publicerat värde hjälper företagen att bedöma om det lönar sig att lämna anbud. Det kan också styra priserna, och därför skrivs summan här separat och kopieras inte från uppskattningen.",
        en: "A published value helps companies judge whether a tender is worth their while. It can also steer prices, so the sum is typed here and never copied from the estimate.",
      },
    },
    "linked-plans": {
      label: {
        fi: "Muut suunnitelmat samaan tarpeeseen",
        sv: "Andra planer för samma behov",
        en: "Other plans for the same need",
      },
      help: {
        fi: "Niiden arvot lasketaan yhteen, sillä hankintaa ei saa pilkkoa (hankintalain 31\u00a0§).",
        sv: "Värdena räknas ihop, eftersom upphandlingen inte får delas upp (31\u00a0§ i upphandlingslagen).",
        en: "Their values are added together, since splitting is forbidden (section 31 of the Procurement Act).",
      },
      why: {
        fi: "Jos sama tarve hankitaan useassa erässä, kynnysarvoa verrataan niiden yhteiseen arvoon. Kun suunnitelmat on liitetty toisiinsa, yhteissumma näkyy kaikissa.",
        sv: "Om samma behov upphandlas i flera poster jämförs tröskelvärdet med deras sammanlagda värde. När planerna är länkade syns den totala summan i alla.",
        en: "If one need is bought in several pieces, their sum is compared with the threshold. When the plans are linked, each of them shows the total.",
      },
    },
    joint: {
      label: { fi: "Onko kyseessä yhteishankinta?", sv: "Är det en gemensam upphandling?", en: "Joint procurement?" },
      help: {
        fi: "Kaikkien mukana olevien hankintayksiköiden määrät lasketaan arvoon.",
        sv: "Alla deltagande upphandlande enheters volymer räknas in i värdet.",
        en: "The volumes of all the buyers taking part are counted in the value.",
      },
      why: {
        fi: "Uudesta ratkaisusta tulee kiinnostavampi, kun ostajia on useita, ja kehittämisen kustannukset jakautuvat. Yhteistyöstä on sovittava ennen kilpailutusta.",
        sv: "En ny lösning blir intressantare när köparna är flera, och utvecklingskostnaderna delas. Samarbetet måste avtalas före konkurrensutsättningen.",
        en: "A new solution becomes more interesting when there are several buyers, and the cost of development is shared. The cooperation has to be agreed before the tender.",
      },
      options: {
        no: { fi: "Ei", sv: "Nej", en: "No" },
        "with-others": {
          fi: "Kyllä, muiden hankintayksiköiden kanssa",
          sv: "Ja, med andra upphandlande enheter",
          en: "Yes, with other contracting authorities",
        },
        looking: {
          fi: "Etsimme kumppaneita",
          sv: "Vi söker partner",
          en: "We are looking for partners",
          help: {
            fi: "Verkosto näkee nimen, kaupungin, tarpeen, teeman, hankinnan lajin ja ilmoituspäivän, ei muuta.",
            sv: "Nätverket ser namn, stad, behov, tema, upphandlingens art och annonsdag, inget annat.",
            en: "The network sees the title, city, need, theme, object and date of the notice, and nothing else.",
          },
        },
      },
    },
    "joint-buyers": {
      label: { fi: "Kenen kanssa", sv: "Tillsammans med vem", en: "With whom" },
      help: {
        fi: "Nimeä kaikki hankintayksiköt, myös ne, joilla on mahdollisuus liittyä myöhemmin.",
        sv: "Ange alla upphandlande enheter, också de som har rätt att ansluta sig senare.",
        en: "Name every buyer, also those with an option to join later.",
      },
      why: {
        fi: "Sopimusta voivat käyttää vain ne hankintayksiköt, jotka on nimetty hankinta-asiakirjoissa. Myöhemmin mukaan haluava joutuu kilpailuttamaan itse.",
        sv: "Kontraktet kan användas bara av de upphandlande enheter som anges i upphandlingsdokumenten. Den som vill komma med senare måste konkurrensutsätta själv.",
        en: "Only the buyers named in the procurement documents can use the contract. Anyone who wants to join later must run a tender of its own.",
      },
      example: {
        fi: "Jyväskylän kaupunki, päävastuullinen. Kuopion kaupunki, osallistuja. Mikkelin kaupunki, osallistuja, voi liittyä ensimmäisen vuoden jälkeen.",
        sv: "Vasa stad, huvudansvarig. Karleby stad, deltagare. Seinäjoki stad, deltagare, har rätt att ansluta sig efter det första året.",
        en: "City of Jyväskylä, lead. City of Kuopio, party. City of Mikkeli, party, may join after the first year.",
      },
      columns: {
        organisation: { label: { fi: "Hankintayksikkö", sv: "Upphandlande enhet", en: "Contracting authority" } },
        "business-id": {
          label: { fi: "Y-tunnus", sv: "FO-nummer", en: "Business id" },
          help: { fi: "Muodossa 1234567-8.", sv: "I formen 1234567-8.", en: "In the form 1234567-8." },
        },
        role: {
          label: { fi: "Rooli", sv: "Roll", en: "Role" },
          options: {
            lead: {
              fi: "Päävastuullinen",
              sv: "Huvudansvarig",
              en: "Lead buyer",
              help: {
                fi: "Toteuttaa menettelyn muiden puolesta. Vain yksi.",
                sv: "Genomför förfarandet för de andras räkning. Bara en.",
                en: "Runs the procedure for the others. Only one.",
              },
            },
            party: { fi: "Osallistuja", sv: "Deltagare", en: "Party" },
          },
        },
      },
    },
    "joint-terms": {
      label: {
        fi: "Kuka toimii kenenkin puolesta ja vastaa mistäkin",
        sv: "Vem som handlar för vem och svarar för vad",
        en: "Who acts for whom and answers for what",
      },
      help: {
        fi: "Yhdessä toteutetusta vastataan yhdessä (hankintalain 21\u00a0§).",
        sv: "För det som genomförs gemensamt svarar man gemensamt (21\u00a0§ i upphandlingslagen).",
        en: "Joint buyers answer together for what they do together (section 21 of the Procurement Act).",
      },
      why: {
        fi: "Kilpailutuksessa, muutoksenhaussa ja sopimuskaudella on oltava selvää, kuka päättää, maksaa ja reklamoi. Tästä tehdään myös kaupunkien keskinäinen sopimus.",
        sv: "Under konkurrensutsättningen, vid ändringssökande och under avtalsperioden måste det vara klart vem som beslutar, betalar och reklamerar. Om detta ingår städerna också ett inbördes avtal.",
        en: "In the tender, in an appeal and during the contract it must be clear who decides, pays and complains. The cities also make an agreement about this among themselves.",
      },
      example: {
        fi: "Jyväskylä toteuttaa menettelyn ja tekee hankintapäätöksen. Kukin kaupunki tekee oman sopimuksensa, maksaa omat tilauksensa ja nimeää yhden jäsenen ohjausryhmään. Muutoksenhaun kulut jaetaan volyymien suhteessa.",
        sv: "Vasa genomför förfarandet och fattar upphandlingsbeslutet. Varje stad ingår sitt eget kontrakt, betalar sina egna beställningar och utser en medlem i styrgruppen. Kostnaderna för ändringssökande delas i förhållande till volymerna.",
        en: "Jyväskylä runs the procedure and makes the award decision. Each city signs its own contract, pays for its own orders and names one member of the steering group. The costs of an appeal are shared in proportion to volume.",
      },
    },
    visibility: {
      label: { fi: "Kuka saa seurata suunnitelmaa", sv: "Vem som får följa planen", en: "Who may follow the plan" },
      help: {
        fi: "Voit muuttaa valintaa myöhemmin. Hinnat ja salassa pidettävät vastaukset pysyvät piilossa.",
        sv: "Valet kan ändras senare. Priser och sekretessbelagda svar förblir dolda.",
        en: "You can change this later. Prices and secret answers stay hidden.",
      },
      why: {
        fi: "Mitä aikaisemmin muut näkevät tarpeen, sitä helpommin löytyy kokemuksia ja kumppaneita. Tarjoajaa hyödyttävät vastaukset avautuvat silti vasta, kun sopimus on tehty.",
        sv: "Ju tidigare andra ser behovet, desto lättare är det att hitta erfarenheter och partner. Svar som kunde gynna en anbudsgivare öppnas ändå först när kontraktet har ingåtts.",
        en: "The sooner others see the need, the easier it is to find experience and partners. Answers that could help a tenderer still open only when the contract has been signed.",
      },
      options: {
        unit: { fi: "Oma yksikkö", sv: "Den egna enheten", en: "Own unit" },
        city: { fi: "Oma kaupunki", sv: "Den egna staden", en: "Own city" },
        network: {
          fi: "Koko verkosto",
          sv: "Hela nätverket",
          en: "The whole network",
          help: {
            fi: "Kaikkien kaupunkien kirjautuneet hankkijat ja asiantuntijat.",
            sv: "Inloggade upphandlare och sakkunniga i alla städer.",
            en: "Signed-in officers and experts of all cities.",
          },
        },
      },
    },
  },
};
