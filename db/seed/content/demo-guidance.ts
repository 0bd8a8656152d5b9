import type { Text } from "~/domain/lang.ts";

/** What the city lead of the demo has written at some questions; not everywhere in all three languages, as it goes. */
export const demoGuidance: readonly { city: string; daysAgo: number; question: string; text: Text }[] = [
  {
    city: "tampere",
    daysAgo: 20,
    question: "records-number",
    text: {
      fi: "Avaa asia asianhallintaan ennen kuin lähetät suunnitelman arvioitavaksi. Käytä samaa asianumeroa markkinavuoropuhelussa ja tarjouspyynnössä, niin asiakirjat löytyvät yhdestä paikasta.",
      sv: "Öppna ärendet i ärendehanteringen innan du skickar planen till granskning. Använd samma diarienummer i marknadsdialogen och i anbudsförfrågan, så finns handlingarna på ett ställe.",
      en: "Open the case in the records system before you send the plan to review. Use the same number in the market dialogue and in the invitation to tender, so that the documents are in one place.",
    },
  },
  {
    city: "tampere",
    daysAgo: 20,
    question: "dialogue-plan",
    text: {
      fi: "Ilmoita markkinavuoropuhelun päivät hankintapalveluihin viimeistään kaksi viikkoa ennen. Sieltä saat valmiin kutsupohjan ja tapaamiseen toisen henkilön, joka kirjaa, mitä kullekin yritykselle kerrottiin.",
      sv: "Meddela upphandlingstjänsterna datumen för marknadsdialogen senast två veckor i förväg. Därifrån får du en mall för inbjudan och en andra person till mötena, som antecknar vad varje företag fick veta.",
      en: "",
    },
  },
  {
    city: "tampere",
    daysAgo: 9,
    question: "decisions",
    text: {
      fi: "Tarkista toimivalta hallintosäännöstä ja yksikkösi toimivaltapäätöksestä. Kysy lautakunnan sihteeriltä, mihin kokoukseen asia ehtii, ja kirjoita tähän kokouksen päivä. Esittelytekstin on oltava valmis kaksi viikkoa ennen kokousta.",
      sv: "",
      en: "",
    },
  },
  {
    city: "tampere",
    daysAgo: 3,
    question: "personal-data",
    text: {
      fi: "Jos henkilötietoja käsitellään, ota yhteys tietosuojavastaavaan ennen markkinavuoropuhelua. Hän kertoo, tarvitaanko vaikutustenarviointi ja kuinka paljon aikaa sille on varattava.",
      sv: "Om personuppgifter behandlas, kontakta dataskyddsombudet före marknadsdialogen. Ombudet berättar om en konsekvensbedömning behövs och hur mycket tid den kräver.",
      en: "If personal data is processed, contact the data protection officer before the market dialogue. They will tell whether an impact assessment is needed and how much time to reserve for it.",
    },
  },
];
