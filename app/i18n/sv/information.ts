import type { information as source } from "../en/information.ts";
import type { Shape } from "../shape.ts";

export const information = {
  dated: "Texterna på sidan: 22.11.2026",
  operator: {
    unnamed: "den som driver den här installationen (namnet saknas i inställningarna)",
    noContact: "kontaktuppgifterna saknas i inställningarna",
    noDataProtection: "dataskyddsombudet saknas i inställningarna",
  },
  help: {
    title: "Hjälp",
    lead: "Vad du kan göra här, beroende på vad du kom för.",
    sections: {
      read: {
        heading: "Du söker ett exempel",
        text: "[Exemplen]({{to.examples}}), [städerna]({{to.cities}}), [programmen]({{to.programmes}}) och [förfarandeguiden]({{to.adviser}}) är öppna för alla utan konto.\n\n- Sök på finska, svenska eller engelska: samma sökning hittar exempel på alla tre språken.\n- ”Källan säger det inte” betyder att källorna inte berättar saken. Ingenting har fyllts i på en höft.\n- Varje exempel anger sina källor och kan sparas som PDF.\n- Med ett konto kan du fråga staden som gjorde upphandlingen: [Frågor mellan städer]({{to.inquiries}}).",
      },
      plan: {
        heading: "Du bereder en upphandling",
        text: "Du behöver ett konto. Det får du genom en inbjudan av din egen stads huvudanvändare.\n\n- [Börja en plan]({{to.newPlan}}) från början eller utgående från ett exempel. De planer du har börjat finns under [Mina planer]({{to.plans}}). Formuläret har tolv steg, och du kan besvara dem i vilken ordning du vill.\n- Varje svar sparas för sig. ”Sparat” visas först när tjänsten har bekräftat det. Utan skript sparar knappen Spara hela steget.\n- ”Varför vi frågar” berättar vad svaret används till, och ”Exempel på svar” visar hur ett bra svar kan se ut. Under formulärets anvisning kan det också finnas din egen stads anvisning.\n- ”Formuleringar för den här frågan” leder till texter med källor; alla finns i [formuleringsbanken]({{to.wordings}}). Ett tryck lägger till en text i slutet av ditt svar.\n- Beredskapslamporna visar med motivering vad som ännu kräver arbete: behov, marknad, pengar, människor eller risker.\n- På kontrollsidan finns en lista över allt som saknas. När ingenting saknas kan du skicka in planen för granskning. Den inskickade versionen ändras inte.\n- Under Dokument får du PDF- och Word-filer och akten: allt som finns om planen i en fil med kontrollsummor, för revision eller arkiv.\n- Det som väntar på dig finns på din [att göra-lista]({{to.todos}}). Under [Aviseringar]({{to.notifications}}) väljer du vilka meddelanden du får.",
      },
      review: {
        heading: "Du granskar planer",
        text: "Du får ett meddelande när en plan har tilldelats dig; den finns sedan under [Granskningar]({{to.reviews}}) med sin sista dag.\n\n- Innan du ser svaren anmäler du om du har bindningar till köparen eller till möjliga leverantörer. Om du inte kan ta granskningen, tacka nej och ange varför: en samordnare hittar någon annan.\n- Du kommenterar svaren bredvid texten: måste rättas, överväg eller väl gjort. Det du skriver sparas av sig självt.\n- Andra experter ser din granskning först när alla granskningar är skickade. Det privata meddelandet ses bara av samordnaren.\n- I en senare omgång visar sidan vad som har ändrats, och du säger vilka av punkterna som måste rättas som är i sin ordning.\n- Din kompetens, dina språk, bindningar och frånvarodagar finns under [Eget konto]({{to.account}}).",
      },
      lead: {
        heading: "Du är stadens huvudanvändare",
        text: "Stadens sidor finns under [Egen stad]({{to.ownCity}}).\n\n- Bjud in kollegor och sköt stadens [enheter]({{to.ownUnits}}) och [uppgifter]({{to.ownCitySettings}}), till exempel FO-nummer och kontaktpunkt.\n- Kontrollera och bekräfta vad de offentliga sidorna berättar om din stad: [uppgifter]({{to.cityFacts}}). [Stadens egen anvisning]({{to.cityGuidance}}) visas under formulärets frågor.\n- Svara på det som andra städer frågar: [Frågor mellan städer]({{to.inquiries}}).\n- När någon slutar, välj Stäng kontot: sidan räknar upp vad personen har hand om och frågar vem som tar över varje del. Ingenting blir utan ägare.\n- En plan kan också överföras på sin egen sida.\n- [Loggen]({{to.log}}) visar vem som har gjort vad med stadens planer, personer och uppgifter.",
      },
      coordinate: {
        heading: "Du samordnar nätverket",
        text: "Sidorna finns under [Samordning]({{to.coordination}}).\n\n- I [kön]({{to.coordination}}) finns de inskickade planerna: utse experter, vänta på granskningarna och besluta.\n- Publicera [de föreslagna exemplen]({{to.exampleQueue}}) och behandla [läsarnas rättelser]({{to.corrections}}).\n- På [sidan för personer]({{to.people}}) bjuder du in, ger roller, stänger konton så att allt överförs, sköter städernas uppgifter och enheter, besvarar begäranden om att ta bort personuppgifter och bestämmer [hur länge uppgifter lagras]({{to.retention}}).\n- Sköt [formuleringsbanken]({{to.keptWordings}}) och [nätverkets uppgifter]({{to.networkFacts}}). Se även [nätverket i siffror]({{to.overview}}) och [radarn för gemensam upphandling]({{to.radar}}).\n- [Respons om tillgänglighet]({{to.statementQueue}}) ska besvaras inom två veckor; du får en påminnelse.\n- [Loggen]({{to.log}}) visar vem som har gjort vad i hela nätverket. Ingen kan ändra den.",
      },
      ways: {
        heading: "Sätt att använda tjänsten",
        text: "- Allt fungerar med tangentbord, med skärmläsare och utan skript. Om något inte fungerar, [berätta för oss]({{to.statementFeedback}}).\n- Språket kan bytas högst upp på varje sida, och samma sida öppnas på det andra språket.\n- Tjänsten följer enhetens ljusa eller mörka färger.\n- Datumfälten visar dagarna så som din egen enhet visar dem.\n- Ditt lösenord, din adress och ditt språk finns under [Eget konto]({{to.account}}). Där kan du också ta i bruk [inloggning i två steg]({{to.twoStep}}) och få [dina egna uppgifter]({{to.ownData}}).",
      },
      contact: {
        heading: "Om du behöver hjälp",
        text: "Fråga först din egen stads huvudanvändare. Fel och önskemål tas emot av den som driver tjänsten: {{contact}}.",
      },
    },
  },
  accessibility: {
    title: "Tillgänglighets\u00adutlåtande",
    lead: "Det här utlåtandet gäller tjänsten Innohankinta. Det krävs enligt lagen om tillhandahållande av digitala tjänster (306/2019).",
    sections: {
      who: {
        heading: "Vems tjänst detta är",
        text: "Tjänsten drivs av {{operator}}.",
      },
      state: {
        heading: "Hur tillgänglig tjänsten är",
        text: "Målet är nivå AA i WCAG 2.2, som omfattar lagens krav (WCAG 2.1, nivåerna A och AA).\n\nTjänsten uppfyller kraven delvis: enligt utvecklarnas egen bedömning till största delen. De kända bristerna räknas upp nedan. Tjänsten har ännu inte bedömts av någon utomstående.",
      },
      gaps: {
        heading: "Vad som ännu inte är tillgängligt eller inte är känt",
        text: "- Bilagor som städerna fogar till sina planer är inte nödvändigtvis tillgängliga. Tjänsten kan inte rätta dem (WCAG 1.1.1, 1.3.1).\n- Exemplen och planerna är skrivna av sina författare. Språket eller strukturen i en text kan vara fel märkt (WCAG 1.3.1, 3.1.2).\n- En del exempel har sin brödtext bara på ett språk; sidan anger vilket.\n- Tjänsten har ännu inte testats med användare av skärmläsare, förstoringsprogram eller röststyrning.",
      },
      how: {
        heading: "Hur tillgängligheten har bedömts",
        text: "Utvecklarna har själva bedömt tjänsten i en webbläsare med ett automatiskt granskningsverktyg, med tangentbord, utan skript, från 320 pixlars bredd och i båda färgteman. Tjänstens PDF-dokument görs enligt standarden PDF/UA-1. Utlåtandet upprättades 22.11.2026.",
      },
      feedback: {
        heading: "Märkte du en brist?",
        text: "Berätta om den, så gör vi vårt bästa för att rätta till den: {{contact}}.\n\nDu kan också skriva med [responsformuläret]({{to.statementFeedback}}); det behövs inget konto.\n\nVi svarar inom 14 dagar. Du kan också be att få innehållet i en form som är tillgänglig för dig.",
      },
      authority: {
        heading: "Tillsynsmyndighet",
        text: "Om du inte är nöjd med svaret eller inte får något svar inom 14 dagar kan du anföra klagomål hos Transport- och kommunikationsverket Traficom. På verkets webbplats berättas hur man anför klagomål och hur de behandlas.\n\nTransport- och kommunikationsverket Traficom, enheten för tillsyn över digital tillgänglighet\n\n- https://www.tillganglighetskrav.fi/\n- saavutettavuus@traficom.fi\n- telefonväxel 029 534 5000",
      },
    },
  },
  privacy: {
    title: "Dataskydds\u00adbeskrivning",
    lead: "Vilka personuppgifter tjänsten har, varför och vilka rättigheter du har. Enligt artiklarna 13 och 14 i EU:s allmänna dataskyddsförordning.",
    sections: {
      controller: {
        heading: "Personuppgiftsansvarig",
        text: "Personuppgiftsansvarig är {{operator}}. Kontakt: {{contact}}.\n\nDataskyddsombud: {{dataProtection}}.\n\nVarje stad beslutar om innehållet i sina egna planer och svarar för personuppgifterna i dem.",
      },
      visitors: {
        heading: "Om du bara läser",
        text: "För att läsa behövs inget konto. Tjänsten sätter inga kakor hos läsare, räknar inte besökare med utomstående verktyg och hämtar ingenting från andra tjänster. I loggen finns tiden, sidans adress och resultatet av varje begäran, men inga namn och inget innehåll ur formulär.",
      },
      writers: {
        heading: "Om du skriver utan konto",
        text: "När du ger respons om tillgängligheten, rättar ett exempel eller frågar dess ägare sparar tjänsten det du skriver och din e-postadress, om du anger den. De används bara för att behandla ditt meddelande. Respons och rättelser ses av samordnarna, en fråga och din adress av den som du frågar. Att besvara respons är en rättslig förpliktelse (lag 306/2019; artikel 6.1 c).",
      },
      users: {
        heading: "Om du har ett konto",
        text: "- namn, e-postadress, stad, enhet, roller, kompetens och språk\n- inloggningar: när, från vilken nätadress och med vilken webbläsare, så att du kan se och avsluta dina egna sessioner\n- vad du har skrivit, ändrat, granskat och beslutat och när: planens historik hör till beredningen av en upphandling\n- vilka aviseringar du vill ha\n\nLösenordet sparas bara i en form som det inte kan läsas ur. Kakor används bara för inloggning och för dina texter, och alla är nödvändiga: en håller dig inloggad, en gäller medan du är i din organisations inloggning och en minns i ett halvt år att du har loggat in med den här webbläsaren, så att ingen kan stänga dig ute genom att gissa ditt lösenord någon annanstans. En fjärde säger vilka av dina skickade texter som har tagits emot. Det du skriver och ännu inte har skickat finns kvar i din webbläsare i högst 30 dagar, så att det inte går förlorat.",
      },
      why: {
        heading: "Ändamål och rättslig grund",
        text: "Uppgifterna används för att bereda och granska upphandlingar, för att dela det som har lärts och för tjänstens säkerhet. Grunden är utförandet av en uppgift av allmänt intresse (artikel 6.1 e).\n\nFör ett konto behövs namn och e-postadress; utan dem kan du inte få något konto. Resten uppger du om du vill. Tjänsten fattar inga automatiska beslut om dig och gör ingen profilering.",
      },
      where: {
        heading: "Varifrån uppgifterna kommer och vem som får dem",
        text: "Uppgifterna kommer från dig själv, från den som bjöd in dig och från din organisations inloggning, om du loggar in genom den. En plan ses av sin arbetsgrupp, sina granskare och andra enligt den synlighet som har valts. I ett publicerat exempel kan en kontaktperson nämnas, om personen har gått med på det. Loggen ses av samordnarna och, för den egna staden, av dess huvudanvändare.\n\nDessutom behandlas uppgifterna för den som driver tjänsten av dem som sköter servrar, säkerhetskopior och e-post.\n\nUppgifterna säljs inte, ges inte till annonsörer och överförs inte av tjänsten utanför EU eller EES.",
      },
      time: {
        heading: "Hur länge uppgifterna sparas",
        text: "- En session upphör när ingen använder den på några dagar, och senast om 14 dagar.\n{{periods}}\n- Inskickade planer och deras historik sparas så länge som stadens informationsstyrningsplan anger.\n- I säkerhetskopior kan det som tagits bort finnas kvar tills den som driver tjänsten raderar kopiorna. Om en kopia tas i bruk tas det bort på nytt.\n- När ett namn tas bort står ”tidigare medlem” och staden i dess ställe i planernas historik och i loggen. Själva loggen innehåller inga namn och tas inte bort: den visar att ingenting har ändrats i efterhand.",
      },
      rights: {
        heading: "Dina rättigheter",
        text: "Du har rätt att se dina uppgifter, få dem rättade, begränsa eller invända mot behandlingen av dem och, när lagen tillåter det, få dem raderade. Under Eget konto får du alla dina uppgifter som en fil och kan be om borttagning. Du kan också skriva till den personuppgiftsansvariga, även när ditt konto är stängt: {{contact}}.\n\nDu kan också klaga hos dataombudsmannens byrå: https://tietosuoja.fi/sv/hem",
      },
    },
  },
  terms: {
    title: "Användarvillkor",
    lead: "Kort, så att de blir lästa.",
    sections: {
      who: {
        heading: "Vem får använda tjänsten",
        text: "Vem som helst får läsa de offentliga sidorna. Kontona är personliga. De ges genom inbjudan till personer som bereder, granskar eller samordnar upphandlingar i nätverket, och till dem som loggar in med kontot i en inbjuden stad. Berätta inte ditt lösenord för någon. När någon lämnar arbetet stängs kontot, och andra tar över det som hörde till det.",
      },
      content: {
        heading: "Vad du skriver",
        text: "Du och din stad svarar för det du skriver. Märk som sekretessbelagt det som enligt lag är sekretessbelagt, med grunden i offentlighetslagen (621/1999). Skriv inte personuppgifter som upphandlingen inte behöver.\n\nVarje stad beslutar om sina egna planer och om vem som ser dem. Ingenting ur en plan publiceras utan ett beslut av dess ägare.",
      },
      published: {
        heading: "Vad som publiceras",
        text: "Texter och uppgifter i publicerade exempel får användas enligt licensen CC BY 4.0: de får också ändras och användas kommersiellt, när Innohankinta anges som källa. Den som publicerar ser till att staden får ge det tillståndet. Dokument som ett exempel länkar till har sina egna villkor.\n\nEtt exempel kan tas bort från biblioteket. Den som har fått det tidigare får fortsätta använda det enligt licensen.",
      },
      questions: {
        heading: "Frågor mellan städer",
        text: "En fråga och svaren på den ses av den som frågar, av dem som svarar för staden och, när frågan gäller ett exempel, av samordnarna. Ingens e-postadress visas. Fråga och svar kommer på exemplets sida bara i ord som exemplets ägare eller en samordnare har läst, utan frågeställarens namn, och med frågeställarens stad bara om frågeställaren tillåter det.\n\nSekretessbelagda svar ur en plan och svar som bara är avsedda för granskare kan inte skickas med.",
      },
      data: {
        heading: "Personuppgifter och hur länge de sparas",
        text: "I [dataskyddsbeskrivningen]({{to.privacy}}) sägs vilka uppgifter om dig som sparas, varför och hur länge. Du får dina egna uppgifter som en fil och kan be om att de tas bort under [Egna uppgifter]({{to.ownData}}). När ett namn tas bort stannar det skrivna i planerna utan namnet: det måste gå att följa upphandlingens beredning i efterhand. Av samma skäl för tjänsten en logg över vem som har gjort vad, och den kan ingen ändra.",
      },
      advice: {
        heading: "Guiden är en hjälp, inte ett beslut",
        text: "Förfarandeguiden, tidsplanen och kontrollerna följer de lagrum som de anger, sådana de gäller den dag som anges. De är inte juridisk rådgivning. Den upphandlande enheten beslutar om sin upphandling och svarar för den.",
      },
      service: {
        heading: "Själva tjänsten",
        text: "Tjänsten drivs av {{operator}}. Den erbjuds i befintligt skick; avbrott meddelas om möjligt i förväg. Användning som äventyrar tjänsten eller andra är inte tillåten, och ett konto kan stängas på grund av den.\n\nProgrammet är öppet: Europeiska unionens öppna licens, version 1.2 (EUPL-1.2).",
      },
      law: {
        heading: "Lag och ändringar",
        text: "På tjänsten tillämpas finsk lag. Dagen längst ner på sidan anger när villkoren senast ändrades.",
      },
    },
  },
} satisfies Shape<typeof source>;
