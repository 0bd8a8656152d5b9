import type { information as source } from "../en/information.ts";
import type { Shape } from "../shape.ts";

export const information = {
  dated: "Sivun tekstit: 22.11.2026",
  operator: {
    unnamed: "tämän asennuksen ylläpitäjä (nimi puuttuu asetuksista)",
    noContact: "ylläpitäjän yhteystiedot puuttuvat asetuksista",
    noDataProtection: "tietosuojavastaava puuttuu asetuksista",
  },
  help: {
    title: "Ohjeet",
    lead: "Mitä täällä voi tehdä sen mukaan, mitä tulit tekemään.",
    sections: {
      read: {
        heading: "Etsit esimerkkiä",
        text: "[Esimerkit]({{to.examples}}), [kaupungit]({{to.cities}}), [ohjelmat]({{to.programmes}}) ja [menettelyneuvoja]({{to.adviser}}) ovat avoinna kaikille ilman käyttäjätiliä.\n\n- Hae suomeksi, ruotsiksi tai englanniksi: sama haku löytää esimerkit kaikilla kolmella kielellä.\n- ”Lähde ei kerro” tarkoittaa, että lähteet eivät kerro asiaa. Mitään ei ole täytetty arvaamalla.\n- Jokaisella esimerkillä on lähteensä, ja sen voi tallentaa PDF-tiedostona.\n- Käyttäjätilillä voit kysyä kaupungilta, joka hankinnan teki: [Kaupunkien kysymykset]({{to.inquiries}}).",
      },
      plan: {
        heading: "Valmistelet hankintaa",
        text: "Tarvitset käyttäjätilin. Sen antaa kutsulla oman kaupunkisi pääkäyttäjä.\n\n- [Aloita suunnitelma]({{to.newPlan}}) tyhjästä tai esimerkin pohjalta. Aloittamasi ovat kohdassa [Omat suunnitelmat]({{to.plans}}). Lomakkeessa on kaksitoista vaihetta, ja voit vastata niihin missä järjestyksessä tahansa.\n- Jokainen vastaus tallentuu erikseen. ”Tallennettu” näkyy vasta, kun palvelu on vahvistanut tallennuksen. Ilman skriptejä Tallenna-painike tallentaa koko vaiheen.\n- ”Miksi kysymme” kertoo, mihin vastausta käytetään, ja ”Esimerkkivastaus” näyttää, millainen hyvä vastaus voi olla. Lomakkeen ohjeen alla voi olla myös kaupunkisi oma ohje.\n- ”Muotoiluja tähän kysymykseen” vie teksteihin, joissa on lähde; kaikki ovat [muotoilupankissa]({{to.wordings}}). Yksi painallus lisää tekstin vastauksesi loppuun.\n- Valmiusvalot kertovat perusteluineen, mikä vaatii vielä työtä: tarve, markkinat, raha, ihmiset vai riskit.\n- Tarkistussivulla on luettelo kaikesta, mikä puuttuu. Kun mitään ei puutu, voit lähettää suunnitelman arvioitavaksi. Lähetetty versio ei muutu.\n- Kohdassa Asiakirjat saat PDF- ja Word-tiedostot ja asiakirja-aineiston: kaikki suunnitelmasta yhdessä tiedostossa tarkistussummineen, tarkastusta tai arkistoa varten.\n- [Tehtävälistalla]({{to.todos}}) on se, mikä odottaa sinua. Kohdassa [Ilmoitukset]({{to.notifications}}) valitset, mitä viestejä saat.",
      },
      review: {
        heading: "Arvioit suunnitelmia",
        text: "Saat viestin, kun sinulle on osoitettu suunnitelma; se on sitten kohdassa [Arviot]({{to.reviews}}) määräpäivineen.\n\n- Ennen kuin näet vastaukset, ilmoitat, onko sinulla sidonnaisuuksia ostajaan tai mahdollisiin toimittajiin. Jos et voi ottaa arviointia, kieltäydy ja kerro syy: koordinaattori etsii toisen.\n- Kommentoit vastauksia tekstin vieressä: pakko korjata, harkitse tai hyvin tehty. Kirjoittamasi tallentuu itsestään.\n- Muut asiantuntijat näkevät arviosi vasta, kun kaikki arviot on lähetetty. Yksityisen viestin näkee vain koordinaattori.\n- Myöhemmällä kierroksella sivu näyttää, mikä on muuttunut, ja kerrot, mitkä pakko korjata -kohdat ovat kunnossa.\n- Osaamisesi, kielesi, sidonnaisuutesi ja poissaolosi ovat kohdassa [Oma tunnus]({{to.account}}).",
      },
      lead: {
        heading: "Olet kaupungin pääkäyttäjä",
        text: "Kaupunkisi sivut ovat kohdassa [Oma kaupunki]({{to.ownCity}}).\n\n- Kutsu työtoverit ja pidä yllä kaupungin [yksiköitä]({{to.ownUnits}}) ja [tietoja]({{to.ownCitySettings}}), kuten Y-tunnusta ja yhteyspistettä.\n- Tarkista ja vahvista, mitä julkiset sivut kertovat kaupungistasi: [tiedot]({{to.cityFacts}}). [Kaupungin oma ohje]({{to.cityGuidance}}) näkyy lomakkeen kysymysten alla.\n- Vastaa muiden kaupunkien kysymyksiin: [Kaupunkien kysymykset]({{to.inquiries}}).\n- Kun joku lähtee, valitse Sulje tunnus: sivu luettelee, mitä henkilöllä on, ja kysyy, kuka ottaa kunkin osan vastaan. Mikään ei jää ilman omistajaa.\n- Suunnitelman voi siirtää toiselle myös sen omalla sivulla.\n- [Lokista]({{to.log}}) näet, kuka on tehnyt mitäkin kaupunkisi suunnitelmille, henkilöille ja tiedoille.",
      },
      coordinate: {
        heading: "Koordinoit verkostoa",
        text: "Sivut ovat kohdassa [Koordinointi]({{to.coordination}}).\n\n- [Jonossa]({{to.coordination}}) ovat lähetetyt suunnitelmat: osoita asiantuntijat, odota arvioita ja päätä.\n- Julkaise [ehdotetut esimerkit]({{to.exampleQueue}}) ja käsittele [lukijoiden korjaukset]({{to.corrections}}).\n- [Henkilöiden sivulla]({{to.people}}) kutsut, annat rooleja, suljet tunnuksia niin, että kaikki siirtyy muille, pidät yllä kaupunkien tietoja ja yksiköitä, vastaat pyyntöihin poistaa henkilötietoja ja päätät [säilytysajoista]({{to.retention}}).\n- Pidä yllä [muotoilupankkia]({{to.keptWordings}}) ja [verkoston tietoja]({{to.networkFacts}}). Katso myös [verkosto lukuina]({{to.overview}}) ja [yhteishankintatutka]({{to.radar}}).\n- [Saavutettavuuspalautteeseen]({{to.statementQueue}}) on vastattava kahden viikon kuluessa; siitä muistutetaan.\n- [Lokista]({{to.log}}) näet, kuka on tehnyt mitäkin koko verkostossa. Kukaan ei voi muuttaa sitä.",
      },
      ways: {
        heading: "Palvelun käyttötavat",
        text: "- Kaikki toimii näppäimistöllä, ruudunlukijalla ja ilman skriptejä. Jos jokin ei toimi, [kerro siitä]({{to.statementFeedback}}).\n- Kielen voi vaihtaa jokaisen sivun yläreunassa, ja sama sivu avautuu toisella kielellä.\n- Palvelu noudattaa laitteesi vaaleita tai tummia värejä.\n- Päivämääräkentät näyttävät päivät niin kuin oma laitteesi ne näyttää.\n- Salasanasi, osoitteesi ja kielesi ovat kohdassa [Oma tunnus]({{to.account}}). Siellä voit myös ottaa käyttöön [kaksivaiheisen kirjautumisen]({{to.twoStep}}) ja saada [omat tietosi]({{to.ownData}}).",
      },
      contact: {
        heading: "Jos tarvitset apua",
        text: "Kysy ensin oman kaupunkisi pääkäyttäjältä. Viat ja toiveet ottaa vastaan palvelun ylläpito: {{contact}}.",
      },
    },
  },
  accessibility: {
    title: "Saavutettavuus\u00adseloste",
    lead: "Tämä seloste koskee Innohankinta-palvelua. Selosteesta säädetään laissa digitaalisten palvelujen tarjoamisesta (306/2019).",
    sections: {
      who: {
        heading: "Kenen palvelu tämä on",
        text: "Palvelua ylläpitää {{operator}}.",
      },
      state: {
        heading: "Palvelun saavutettavuuden tila",
        text: "Tavoitteena on WCAG 2.2 -ohjeiden taso AA, johon sisältyvät lain vaatimukset (WCAG 2.1, tasot A ja AA).\n\nPalvelu täyttää vaatimukset osittain: tekijöiden oman arvion mukaan suurimmaksi osaksi. Tiedossa olevat puutteet luetellaan alla. Ulkopuolinen taho ei ole vielä arvioinut palvelua.",
      },
      gaps: {
        heading: "Mikä ei vielä ole saavutettavaa tai ei ole tiedossa",
        text: "- Liitteet, joita kaupungit lisäävät suunnitelmiinsa, eivät välttämättä ole saavutettavia. Palvelu ei voi korjata niitä (WCAG 1.1.1, 1.3.1).\n- Esimerkit ja suunnitelmat ovat kirjoittajiensa tekstiä. Tekstin kieli tai rakenne voi olla merkitty väärin (WCAG 1.3.1, 3.1.2).\n- Osassa esimerkeistä leipäteksti on vain yhdellä kielellä; sivu kertoo, millä.\n- Palvelua ei ole vielä testattu ruudunlukijan, suurennusohjelman tai puheohjauksen käyttäjien kanssa.",
      },
      how: {
        heading: "Miten saavutettavuus on arvioitu",
        text: "Tekijät arvioivat palvelun itse selaimessa automaattisella tarkistimella, näppäimistöllä, ilman skriptejä, 320 pikselin leveydestä alkaen ja kummallakin väriteemalla. Palvelun PDF-asiakirjat tehdään PDF/UA-1-standardin mukaan. Seloste on laadittu 22.11.2026.",
      },
      feedback: {
        heading: "Huomasitko puutteen?",
        text: "Kerro siitä, niin teemme parhaamme sen korjaamiseksi: {{contact}}.\n\nVoit kirjoittaa myös [palautelomakkeella]({{to.statementFeedback}}); siihen ei tarvita käyttäjätiliä.\n\nVastaamme 14 päivän kuluessa. Voit myös pyytää sisällön sinulle saavutettavassa muodossa.",
      },
      authority: {
        heading: "Valvontaviranomainen",
        text: "Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit tehdä kantelun Liikenne- ja viestintävirasto Traficomille. Viraston sivustolla kerrotaan, miten kantelu tehdään ja miten se käsitellään.\n\nLiikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö\n\n- https://www.saavutettavuusvaatimukset.fi/\n- saavutettavuus@traficom.fi\n- puhelinvaihde 029 534 5000",
      },
    },
  },
  privacy: {
    title: "Tietosuoja\u00adseloste",
    lead: "Mitä henkilötietoja palvelussa on, miksi ja mitä oikeuksia sinulla on. EU:n yleisen tietosuoja-asetuksen 13 ja 14 artiklan mukainen.",
    sections: {
      controller: {
        heading: "Rekisterinpitäjä",
        text: "Rekisterinpitäjä on {{operator}}. Yhteystiedot: {{contact}}.\n\nTietosuojavastaava: {{dataProtection}}.\n\nKukin kaupunki päättää omien suunnitelmiensa sisällöstä ja vastaa niissä olevista henkilötiedoista.",
      },
      visitors: {
        heading: "Jos vain luet",
        text: "Lukemiseen ei tarvita käyttäjätiliä. Palvelu ei aseta lukijoille evästeitä, ei laske kävijöitä ulkopuolisilla välineillä eikä lataa mitään muista palveluista. Lokissa on kunkin pyynnön aika, sivun osoite ja tulos, mutta ei nimiä eikä lomakkeiden sisältöä.",
      },
      writers: {
        heading: "Jos kirjoitat ilman tiliä",
        text: "Kun annat palautetta saavutettavuudesta, korjaat esimerkkiä tai kysyt sen omistajalta, palvelu säilyttää kirjoittamasi ja sähköpostiosoitteen, jos annat sen. Niitä käytetään vain viestisi käsittelyyn. Palautteen ja korjauksen näkevät koordinaattorit, kysymyksen ja osoitteesi se, jolta kysyt. Palautteeseen vastaaminen on lakisääteinen velvoite (laki 306/2019; 6 artiklan 1 kohdan c alakohta).",
      },
      users: {
        heading: "Jos sinulla on käyttäjätili",
        text: "- nimi, sähköpostiosoite, kaupunki, yksikkö, roolit, osaaminen ja kielet\n- kirjautumiset: milloin, mistä verkko-osoitteesta ja millä selaimella, jotta näet omat istuntosi ja voit päättää ne\n- mitä kirjoitit, muutit, arvioit ja päätit ja milloin: suunnitelman historia kuuluu hankinnan valmisteluun\n- mitä ilmoituksia haluat\n\nSalasana säilytetään vain muodossa, josta sitä ei voi lukea. Evästeitä käytetään vain kirjautumiseen ja teksteihisi, ja kaikki ovat välttämättömiä: yksi pitää sinut kirjautuneena, yksi on voimassa sen ajan, kun olet organisaatiosi kirjautumisessa, ja yksi muistaa puoli vuotta, että olet kirjautunut tällä selaimella, jottei kukaan voi estää kirjautumistasi arvaamalla salasanaasi muualla. Neljäs kertoo, mitkä lähettämäsi tekstit on otettu vastaan. Kirjoittamasi teksti, jota ei ole vielä lähetetty, säilyy selaimessasi enintään 30 päivää, jotta se ei katoa.",
      },
      why: {
        heading: "Tarkoitus ja oikeusperuste",
        text: "Tietoja käytetään hankintojen valmisteluun ja arviointiin, opitun jakamiseen ja palvelun turvallisuuteen. Peruste on yleistä etua koskevan tehtävän suorittaminen (6 artiklan 1 kohdan e alakohta).\n\nTiliä varten tarvitaan nimi ja sähköpostiosoite; ilman niitä tiliä ei voi saada. Muun annat, jos haluat. Palvelu ei tee sinua koskevia automaattisia päätöksiä eikä profiloi.",
      },
      where: {
        heading: "Mistä tiedot saadaan ja kuka niitä saa",
        text: "Tiedot saadaan sinulta itseltäsi, henkilöltä, joka kutsui sinut, ja organisaatiosi kirjautumispalvelusta, jos kirjaudut sen kautta. Suunnitelman näkevät sen työryhmä, arvioijat ja muut sen mukaan, mikä sen näkyvyydeksi on valittu. Julkaistussa esimerkissä voi olla yhteyshenkilön nimi, jos hän on siihen suostunut. Lokin näkevät koordinaattorit ja oman kaupungin osalta sen pääkäyttäjä.\n\nLisäksi tietoja käsittelevät ylläpitäjän lukuun ne, jotka hoitavat palvelimia, varmuuskopioita ja sähköpostia.\n\nTietoja ei myydä eikä anneta mainostajille, eikä palvelu siirrä niitä EU:n tai ETA-alueen ulkopuolelle.",
      },
      time: {
        heading: "Kuinka kauan tietoja säilytetään",
        text: "- Istunto päättyy, kun sitä ei käytetä muutamaan päivään, ja viimeistään 14 päivässä.\n{{periods}}\n- Lähetetyt suunnitelmat ja niiden historia säilytetään niin kauan kuin kaupungin tiedonohjaussuunnitelma määrää.\n- Varmuuskopioissa poistettu tieto voi olla, kunnes ylläpitäjä poistaa kopiot. Jos kopio otetaan käyttöön, poistot tehdään uudelleen.\n- Kun nimi poistetaan, suunnitelmien historiassa ja lokissa on sen tilalla ”entinen jäsen” ja kaupunki. Lokissa itsessään ei ole nimiä, eikä sitä poisteta: se osoittaa, ettei mitään ole muutettu jälkikäteen.",
      },
      rights: {
        heading: "Oikeutesi",
        text: "Sinulla on oikeus nähdä tietosi, saada ne oikaistuiksi, rajoittaa tai vastustaa niiden käsittelyä ja saada ne poistetuiksi silloin, kun laki sen sallii. Oma tunnus -sivulta saat kaikki tietosi tiedostona ja voit pyytää niiden poistamista. Voit myös kirjoittaa rekisterinpitäjälle, silloinkin kun tilisi on suljettu: {{contact}}.\n\nVoit myös tehdä valituksen tietosuojavaltuutetun toimistolle: https://tietosuoja.fi/",
      },
    },
  },
  terms: {
    title: "Käyttöehdot",
    lead: "Lyhyesti, jotta ne luettaisiin.",
    sections: {
      who: {
        heading: "Kuka saa käyttää palvelua",
        text: "Julkisia sivuja saa lukea kuka tahansa. Käyttäjätilit ovat henkilökohtaisia. Niitä annetaan kutsulla henkilöille, jotka valmistelevat, arvioivat tai koordinoivat verkoston hankintoja, ja niille, jotka kirjautuvat kutsutun kaupungin tunnuksella. Älä kerro salasanaasi kenellekään. Kun joku jättää työn, hänen tilinsä suljetaan ja muut ottavat hoitaakseen sen, mikä oli hänellä.",
      },
      content: {
        heading: "Mitä kirjoitat",
        text: "Sinä ja kaupunkisi vastaatte siitä, mitä kirjoitat. Merkitse salassa pidettäväksi se, mikä lain mukaan on salaista, ja sen peruste julkisuuslaista (621/1999). Älä kirjoita henkilötietoja, joita hankinnassa ei tarvita.\n\nKukin kaupunki päättää omista suunnitelmistaan ja siitä, kuka ne näkee. Suunnitelmasta ei julkaista mitään ilman sen omistajan päätöstä.",
      },
      published: {
        heading: "Mitä julkaistaan",
        text: "Julkaistujen esimerkkien tekstejä ja tietoja saa käyttää lisenssillä CC BY 4.0: myös muokata ja käyttää kaupallisesti, kun lähteeksi mainitaan Innohankinta. Julkaisija huolehtii siitä, että kaupunki saa antaa tämän luvan. Asiakirjoilla, joihin esimerkki linkittää, on omat ehtonsa.\n\nEsimerkki voidaan poistaa kirjastosta. Se, joka on saanut sen aiemmin, voi käyttää sitä edelleen lisenssin mukaan.",
      },
      questions: {
        heading: "Kaupunkien väliset kysymykset",
        text: "Kysymyksen ja sen vastaukset näkevät kysyjä, kaupungin puolesta vastaavat ja, jos kysymys koskee esimerkkiä, koordinaattorit. Kenenkään sähköpostiosoitetta ei näytetä. Esimerkin sivulle kysymys ja vastaus tulevat vain sanoin, jotka esimerkin omistaja tai koordinaattori on lukenut, ilman kysyjän nimeä; kysyjän kaupunki näkyy vain, jos kysyjä sallii sen.\n\nSuunnitelman salassa pidettäviä tai vain arvioijille tarkoitettuja vastauksia ei voi lähettää mukana.",
      },
      data: {
        heading: "Henkilötiedot ja niiden säilyttäminen",
        text: "[Tietosuojaselosteessa]({{to.privacy}}) kerrotaan, mitä tietoja sinusta säilytetään, miksi ja kuinka kauan. Saat omat tietosi tiedostona ja voit pyytää niiden poistamista sivulla [Omat tiedot]({{to.ownData}}). Kun nimi poistetaan, kirjoitettu jää suunnitelmiin ilman nimeä: hankinnan valmistelua on voitava seurata jälkikäteen. Samasta syystä palvelu pitää lokia siitä, kuka teki mitä, eikä lokia voi muuttaa kukaan.",
      },
      advice: {
        heading: "Neuvoja on apu, ei päätös",
        text: "Menettelyneuvoja, aikataulu ja tarkistukset noudattavat niitä lain kohtia, jotka ne mainitsevat, sellaisina kuin ne ovat voimassa mainittuna päivänä. Ne eivät ole oikeudellista neuvontaa. Hankintayksikkö päättää hankinnastaan ja vastaa siitä.",
      },
      service: {
        heading: "Itse palvelu",
        text: "Palvelua ylläpitää {{operator}}. Palvelua tarjotaan sellaisena kuin se on; katkoista ilmoitetaan mahdollisuuksien mukaan etukäteen. Käyttö, joka vaarantaa palvelun tai muita, on kielletty, ja käyttäjätili voidaan sulkea sen vuoksi.\n\nOhjelma on avoin: Euroopan unionin yleinen lisenssi, versio 1.2 (EUPL-1.2).",
      },
      law: {
        heading: "Laki ja muutokset",
        text: "Palveluun sovelletaan Suomen lakia. Sivun lopussa oleva päivä kertoo, milloin ehtoja on viimeksi muutettu.",
      },
    },
  },
} satisfies Shape<typeof source>;
