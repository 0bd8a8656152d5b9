import type { StepTexts } from "../question.ts";

export const statisticsTexts: StepTexts = {
  title: { fi: "Ilmoituksen tilastokysymykset", sv: "Statistikfrågor i annonsen", en: "Notice statistics" },
  intro: {
    fi: "Hilma kysyy nämä jokaisesta ilmoituksesta. Vastaa kerran, niin vastaukset ovat valmiina. Vastauksia ei tarvita suunnitelman lähettämiseen.",
    sv: "Hilma ställer dessa frågor i varje annons. Svara en gång, så finns svaren färdiga. De behövs inte för att skicka in planen.",
    en: "Hilma asks these of every notice. Answer once and the answers are ready. They are not needed to submit the plan.",
  },
  questions: {
    "stat-innovation-considered": {
      label: {
        fi: "Selvitettiinkö valmistelussa uusien ratkaisujen tarve ja mahdollisuudet?",
        sv: "Utreddes behovet av och möjligheterna till nya lösningar i beredningen?",
        en: "Were the need and the openings for new solutions looked into during preparation?",
      },
      help: {
        fi: "Esimerkiksi markkinavuoropuhelussa tai vertaamalla muiden ratkaisuja.",
        sv: "Till exempel i en marknadsdialog eller genom att jämföra andras lösningar.",
        en: "For example in a market dialogue or by comparing what others use.",
      },
    },
    "stat-new-to-buyer": {
      label: {
        fi: "Onko ratkaisu tai sen osa uusi ostajalle?",
        sv: "Är lösningen eller en del av den ny för köparen?",
        en: "Is the solution or a part of it new to the buyer?",
      },
    },
    "stat-new-to-market": {
      label: {
        fi: "Onko ratkaisu tai sen osa uusi markkinoille tai toimialalle?",
        sv: "Är lösningen eller en del av den ny för marknaden eller branschen?",
        en: "Is the solution or a part of it new to the market or the industry?",
      },
    },
    "stat-energy": {
      label: {
        fi: "Onko energiatehokkuus otettu huomioon?",
        sv: "Har energieffektivitet beaktats?",
        en: "Is energy efficiency taken into account?",
      },
    },
    "stat-low-carbon": {
      label: {
        fi: "Edistääkö hankinta vähähiilisyyttä?",
        sv: "Främjar upphandlingen låga koldioxidutsläpp?",
        en: "Does the procurement further low carbon emissions?",
      },
    },
    "stat-circular": {
      label: {
        fi: "Edistääkö hankinta kiertotaloutta?",
        sv: "Främjar upphandlingen cirkulär ekonomi?",
        en: "Does the procurement further the circular economy?",
      },
    },
    "stat-biodiversity": {
      label: {
        fi: "Edistääkö hankinta luonnon monimuotoisuutta?",
        sv: "Främjar upphandlingen biologisk mångfald?",
        en: "Does the procurement further biodiversity?",
      },
    },
    "stat-food": {
      label: {
        fi: "Edistääkö hankinta kestävää ruokajärjestelmää?",
        sv: "Främjar upphandlingen ett hållbart livsmedelssystem?",
        en: "Does the procurement further a sustainable food system?",
      },
    },
    "stat-green-criteria": {
      label: {
        fi: "Käytetäänkö valmiita ympäristökriteerejä?",
        sv: "Används färdiga miljökriterier?",
        en: "Are ready-made green criteria used?",
      },
      help: {
        fi: "Esimerkiksi Motivan kriteerit, ympäristömerkki tai EU:n vihreän julkisen hankinnan kriteerit.",
        sv: "Till exempel Motivas kriterier, ett miljömärke eller EU:s kriterier för grön offentlig upphandling.",
        en: "For example Motiva's criteria, an ecolabel or the EU criteria for green public procurement.",
      },
    },
    "stat-working-conditions": {
      label: {
        fi: "Edistääkö hankinta oikeudenmukaisia työoloja?",
        sv: "Främjar upphandlingen rättvisa arbetsvillkor?",
        en: "Does the procurement further fair working conditions?",
      },
    },
    "stat-employment": {
      label: {
        fi: "Onko hankinnassa työllistämisehto?",
        sv: "Ingår ett sysselsättningsvillkor i upphandlingen?",
        en: "Does the procurement have an employment clause?",
      },
      help: {
        fi: "Toimittajan on työllistettävä sopimuksen aikana esimerkiksi pitkäaikaistyötön tai oppisopimusopiskelija.",
        sv: "Leverantören ska under kontraktet sysselsätta till exempel en långtidsarbetslös eller en läroavtalsstuderande.",
        en: "During the contract the supplier must employ for example a long-term unemployed person or an apprentice.",
      },
    },
    "stat-code-of-conduct": {
      label: {
        fi: "Liitetäänkö sopimukseen vastuullisuuden vähimmäisehdot?",
        sv: "Bifogas minimivillkor för ansvarsfullhet till kontraktet?",
        en: "Is a code of conduct attached to the contract?",
      },
      help: {
        fi: "Esimerkiksi ihmisoikeuksista ja työoloista koko toimitusketjussa (Code of Conduct).",
        sv: "Till exempel om mänskliga rättigheter och arbetsvillkor i hela leveranskedjan (Code of Conduct).",
        en: "For example on human rights and working conditions in the whole supply chain.",
      },
    },
    "stat-employment-number": {
      label: {
        fi: "Arvio syntyvistä työ- ja oppisopimuspaikoista",
        sv: "Uppskattat antal arbets- och läroavtalsplatser",
        en: "Estimated number of jobs and apprenticeships",
      },
    },
    "stat-sme": {
      label: {
        fi: "Onko pk-yritysten osallistumismahdollisuudet otettu huomioon?",
        sv: "Har små och medelstora företags möjligheter att delta beaktats?",
        en: "Are the chances of small and medium-sized firms to take part considered?",
      },
    },
    "stat-users": {
      label: {
        fi: "Ovatko palvelun käyttäjät olleet mukana valmistelussa?",
        sv: "Har tjänstens användare deltagit i beredningen?",
        en: "Have the users of the service taken part in the preparation?",
      },
    },
  },
};
