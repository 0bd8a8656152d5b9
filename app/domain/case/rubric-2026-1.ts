import type { Rubric } from "./rubric.ts";

/** The rubric that reviews begun in 2026 are pinned to. Texts never change their meaning; a new rubric is a new file. */
export const rubric2026_1: Rubric = {
  id: "2026-1",
  criteria: [
    {
      id: "need-users",
      weight: 15,
      steps: ["need", "basics"],
      title: { fi: "Tarve ja käyttäjät", sv: "Behov och användare", en: "Need and users" },
      descriptors: {
        1: {
          fi: "Tarpeen sijaan kuvataan tuotetta, eikä käyttäjiä ole nimetty.",
          sv: "En produkt beskrivs i stället för ett behov, och användarna nämns inte.",
          en: "A product is described instead of a need, and the users are not named.",
        },
        3: {
          fi: "Tarve on selvä ja sen suuruus on arvioitu. Käyttäjiä on kuultu jollakin tavalla.",
          sv: "Behovet är tydligt och dess omfattning har uppskattats. Användarna har hörts på något sätt.",
          en: "The need is clear and its size is estimated. Users have been heard in some way.",
        },
        5: {
          fi: "Tarve on mitattu ja syyt ymmärretään. Käyttäjät ovat mukana päättämässä, ja tiedetään, mitä maksaa, jos mitään ei tehdä.",
          sv: "Behovet har mätts och orsakerna är kända. Användarna är med och beslutar, och det framgår vad det kostar att inte göra något.",
          en: "The need is measured and its causes are understood. Users help to decide, and the cost of doing nothing is shown.",
        },
      },
    },
    {
      id: "goals-impact",
      weight: 15,
      steps: ["goals"],
      title: { fi: "Tavoitteet ja vaikutukset", sv: "Mål och effekter", en: "Goals and impact" },
      descriptors: {
        1: {
          fi: "Toiveita ilman mittareita.",
          sv: "Önskemål utan mått.",
          en: "Wishes without measures.",
        },
        3: {
          fi: "Ainakin yhdellä tavoitteella on lähtötaso, tavoitetaso ja päivä. Yhteys strategiaan on kerrottu.",
          sv: "Minst ett mål har utgångsläge, målnivå och datum. Kopplingen till strategin framgår.",
          en: "At least one goal has a starting level, a target and a date. The link to strategy is told.",
        },
        5: {
          fi: "Tavoitteita on vähän, ne ovat täsmällisiä ja niiden mittarit luotettavia. Vaikutukset ilmastoon ja hyvinvointiin on punnittu, myös haitat.",
          sv: "Målen är få och precisa och har tillförlitliga mått. Effekterna på klimat och välfärd har vägts, också skadorna.",
          en: "The goals are few and sharp, with reliable measures. Effects on climate and wellbeing are weighed, harms included.",
        },
      },
    },
    {
      id: "novelty-market",
      weight: 15,
      steps: ["market", "novelty"],
      title: {
        fi: "Uutuus ja markkinoiden tuntemus",
        sv: "Nyhetsvärde och marknadskännedom",
        en: "Novelty and market knowledge",
      },
      descriptors: {
        1: {
          fi: "Ei tiedetä, mitä on jo olemassa, eikä markkinavuoropuhelua ole suunniteltu.",
          sv: "Det är okänt vad som redan finns, och ingen marknadsdialog är planerad.",
          en: "It is not known what exists already, and no dialogue with the market is planned.",
        },
        3: {
          fi: "Tärkeimmät ratkaisut tunnetaan. Vuoropuhelu on suunniteltu ja tasapuolinen.",
          sv: "De viktigaste lösningarna är kända. Dialogen är planerad och rättvis.",
          en: "The main solutions are known. The dialogue is planned and fair.",
        },
        5: {
          fi: "Vuoropuhelu on muuttanut suunnitelmaa ja aiempia tapauksia on hyödynnetty. Uutuus on oikeassa suhteessa tarpeeseen.",
          sv: "Dialogen har förändrat planen och tidigare fall har utnyttjats. Nyhetsvärdet står i proportion till behovet.",
          en: "Dialogue has changed the plan and earlier cases are used. The novelty is in proportion to the need.",
        },
      },
    },
    {
      id: "procedure-fairness",
      weight: 15,
      steps: ["procedure"],
      title: { fi: "Menettely ja tasapuolisuus", sv: "Förfarande och rättvisa villkor", en: "Procedure and fairness" },
      descriptors: {
        1: {
          fi: "Valintaa ei ole perusteltu tai se ei sovi hankintaan, tai se sulkee toimittajia pois.",
          sv: "Valet är inte motiverat eller passar inte, eller så stänger det ute leverantörer.",
          en: "The choice is not explained or does not fit, or it shuts out suppliers.",
        },
        3: {
          fi: "Menettely sopii, ja sille on lyhyt oikeudellinen perustelu. Osiin jakamista on harkittu.",
          sv: "Förfarandet passar och har en kort juridisk motivering. Uppdelning i delar har övervägts.",
          en: "The procedure fits and has a short legal reason. Lots have been considered.",
        },
        5: {
          fi: "Menettely on paras vertailluista. Uudet ja pienet yritykset voivat oikeasti osallistua, ja vaiheet ja vuoropuhelu on suunniteltu hyvin.",
          sv: "Förfarandet är det bästa av de jämförda. Nya och små företag kan verkligen delta, och skedena och dialogen är väl planerade.",
          en: "The procedure is the best of those compared. New and small companies can truly take part, and stages and dialogue are well planned.",
        },
      },
    },
    {
      id: "requirements-criteria",
      weight: 10,
      steps: ["criteria"],
      title: {
        fi: "Vaatimukset ja vertailuperusteet",
        sv: "Krav och jämförelsegrunder",
        en: "Requirements and award criteria",
      },
      descriptors: {
        1: {
          fi: "Ratkaisu on määrätty ennalta, eikä vertailuperusteita voi pisteyttää.",
          sv: "Lösningen är bestämd på förhand, och jämförelsegrunderna kan inte poängsättas.",
          en: "The solution is prescribed, and the criteria cannot be scored.",
        },
        3: {
          fi: "Vaatimukset ovat pääosin toiminnallisia. Painot täsmäävät ja perusteet voi todentaa.",
          sv: "Kraven är i huvudsak funktionella. Vikterna stämmer och grunderna kan verifieras.",
          en: "The requirements are mostly functional. The weights add up and the criteria can be verified.",
        },
        5: {
          fi: "Vaaditaan tuloksia, ja perusteet ohjaavat tavoitteisiin. Koko elinkaari on mukana ja todentaminen on selvää.",
          sv: "Resultat krävs och grunderna styr mot målen. Hela livscykeln beaktas och det är tydligt hur kraven styrks.",
          en: "Results are required and the criteria steer towards the goals. The whole life cycle is in view and the proof is clear.",
        },
      },
    },
    {
      id: "rights-data-risks",
      weight: 10,
      steps: ["rights", "schedule"],
      title: { fi: "Oikeudet, data ja riskit", sv: "Rättigheter, data och risker", en: "Rights, data and risks" },
      descriptors: {
        1: {
          fi: "Asiaa ei ole käsitelty, tai toimittajaloukku on todennäköinen.",
          sv: "Frågan har inte behandlats, eller så är en inlåsning hos leverantören sannolik.",
          en: "Not handled, or being locked to one supplier is likely.",
        },
        3: {
          fi: "Pääkohdat on valittu. Nimetty on kolme todellista riskiä, joilla on omistaja.",
          sv: "Huvudpunkterna är valda. Tre verkliga risker med ägare har angetts.",
          en: "The main points are chosen. Three real risks are named, with owners.",
        },
        5: {
          fi: "Oikeudet ja data tukevat myöhempää käyttöä, myös muiden. Keskeyttämisen ehdot ja seuraamukset vakuuttavat.",
          sv: "Rättigheterna och datan stöder senare användning, också andras. Reglerna för avbrytande och påföljderna övertygar.",
          en: "Rights and data support later use, also by others. The stop rule and the remedies are convincing.",
        },
      },
    },
    {
      id: "money-people-schedule",
      weight: 10,
      steps: ["resources", "schedule"],
      title: { fi: "Rahat, ihmiset ja aikataulu", sv: "Pengar, människor och tidsplan", en: "Money, people, schedule" },
      descriptors: {
        1: {
          fi: "Talousarvio, omistaja tai realistinen aikataulu puuttuu.",
          sv: "Budget, ägare eller en realistisk tidsplan saknas.",
          en: "There is no budget, no owner or no realistic time.",
        },
        3: {
          fi: "Talousarvio ja työryhmä ovat olemassa. Aikataulu on mahdollinen.",
          sv: "Budget och arbetsgrupp finns. Tidsplanen är möjlig.",
          en: "Budget and team exist. The schedule is possible.",
        },
        5: {
          fi: "Rahoitus on varmistettu käyttöönoton yli ja osaaminen katettu. Päätöspäivät on sovittu, ja muutoksenhaulle on varattu aikaa.",
          sv: "Finansieringen är säkrad till och med införandet och kompetensen är täckt. Beslutsdagarna är fastställda och det finns marginal för överklaganden.",
          en: "Funding is secured over the take-up and the skills are covered. Decision dates are set, with slack for appeals.",
        },
      },
    },
    {
      id: "takeup-sharing",
      weight: 10,
      steps: ["contract", "sending"],
      title: {
        fi: "Käyttöönotto, mittaaminen ja jakaminen",
        sv: "Införande, mätning och delning",
        en: "Take-up, measuring, sharing",
      },
      descriptors: {
        1: {
          fi: "Suunnitelma päättyy sopimukseen tai kokeiluun.",
          sv: "Planen slutar med kontraktet eller försöket.",
          en: "The plan ends with the contract or the pilot.",
        },
        3: {
          fi: "Käyttöönotolla on omistaja ja suunnitelma. Seurantapäivät on sovittu.",
          sv: "Införandet har en ägare och en plan. Uppföljningsdagarna är fastställda.",
          en: "The take-up has an owner and a plan. Follow-up dates are set.",
        },
        5: {
          fi: "Laajentaminen, irtautuminen, mittaaminen ja avoin jakaminen on sovittu ja rahoitettu.",
          sv: "Utvidgning, utträde, mätning och öppen delning är överenskomna och finansierade.",
          en: "Scaling, exit, measuring and open sharing are agreed and funded.",
        },
      },
    },
  ],
  scale: {
    1: { fi: "heikko", sv: "svag", en: "weak" },
    2: { fi: "puutteellinen", sv: "bristfällig", en: "lacking" },
    3: { fi: "riittävä", sv: "tillräcklig", en: "sufficient" },
    4: { fi: "hyvä", sv: "god", en: "good" },
    5: { fi: "erinomainen", sv: "utmärkt", en: "excellent" },
  },
  cannotJudge: { fi: "En voi arvioida", sv: "Kan inte bedöma", en: "Cannot judge" },
  recommendations: {
    ready: { fi: "Valmis", sv: "Klar", en: "Ready" },
    "small-changes": {
      fi: "Valmis pienten muutosten jälkeen",
      sv: "Klar efter små ändringar",
      en: "Ready after small changes",
    },
    revise: {
      fi: "Korjattava ja lähetettävä uudelleen",
      sv: "Ska omarbetas och skickas in på nytt",
      en: "Revise and send again",
    },
    "other-route": {
      fi: "Toinen tapa sopii paremmin",
      sv: "Ett annat sätt passar bättre",
      en: "Another route suits better",
    },
  },
  routes: {
    ordinary: { fi: "Tavallinen hankinta", sv: "Vanlig upphandling", en: "Ordinary purchase" },
    "other-procedure": {
      fi: "Toinen hankintamenettely",
      sv: "Ett annat upphandlingsförfarande",
      en: "Another procedure",
    },
    joint: { fi: "Yhteishankinta", sv: "Gemensam upphandling", en: "Joint procurement" },
  },
  confidences: {
    low: { fi: "Matala", sv: "Låg", en: "Low" },
    medium: { fi: "Keskitaso", sv: "Medel", en: "Medium" },
    high: { fi: "Korkea", sv: "Hög", en: "High" },
  },
};
