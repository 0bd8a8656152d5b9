import { type DemoPlan, many, no, one, picked, rowsOf, yes } from "./demo-plan.ts";

/** A light plan in English: a small purchase below the national threshold. */
export const ouluPlan: DemoPlan = {
  key: "oulu-classroom-air",
  cityId: "oulu",
  municipalityCode: "564",
  language: "en",
  answers: {
    track: one("light"),
    title: "Classroom air that pupils can see",
    "records-number": "5821/02.08.00/2026",
    "contact-name": "Education and culture services, procurement",
    "contact-email": "procurement@oulu.example",
    themes: many("digitalisation", "health_wellbeing"),
    object: one("services"),
    "special-service": one("none"),
    "cpv-main": picked("71700000"),
    "value-band": one("lt-60k"),
    "value-exact": 38_500,
    joint: one("no"),

    "need-statement":
      "Teachers in old Oulu schools cannot see when classroom air turns stuffy, so rooms are aired too late or for too long, and pupils get tired and heat is wasted.",
    "who-affected":
      "About 2,400 pupils and 190 teachers in six schools built before 1980, and the caretakers who are called when somebody gets a headache.",
    "affected-count": 2_590,
    "if-nothing":
      "Complaints about air rose from 41 to 66 in two years, and each one takes a caretaker about three hours. Airing by guess costs an estimated 14,000 euros of heat a year in these six schools. The new ventilation comes only in the renovations of 2031–2034.",
    "tried-before":
      "One school borrowed four meters from the university for a month in 2025. Pupils took to airing by the light on the meter, but nobody could compare the rooms afterwards.",
    "user-involvement": many("interviews", "test-group"),
    "user-involvement-how":
      "Eleven teachers and a group of sixth-graders were asked in September what they would act on. They wanted one colour and one sentence, not figures. The same group will choose between the offers' displays.",

    "market-today":
      "Room meters for carbon dioxide cost 120–300 euros each and are sold by many companies. A service that lends the meters, shows the class what to do and gives the city one comparison of rooms was found from three companies, all used in offices. None had been tried with children.",
    "cases-none": yes,
    "dialogue-state": one("held"),
    "dialogue-findings":
      "Two calls and one visit. The companies said that six weeks in each school is enough, so meters can circulate and we need 40 instead of 120. One asked for a simpler data agreement, and we wrote it.",
    "dialogue-companies": 3,
    "companies-able": one("3-4"),

    "result-owner": { typed: "City of Oulu, School Premises" },
    procedure: one("small"),
    "procedure-why":
      "The whole value with the option is 38,500 euros, below the national threshold of 60,000 euros for services. Three companies found in the dialogue are asked for an offer by the same letter, as the city's guide on small purchases asks.",
    "procedure-record":
      "Who was asked and when, the same letter to all, the offers, how they were compared and who decided. The estimate of the value is kept with them.",
    "sme-suitable": yes,

    "stop-rule":
      "We stop after the second school if fewer than half of the classes air by the display, or if the meters drift more than 100 ppm from the reference meter.",
    "notice-date": "2027-01-18",
    "in-use-by": "2027-04-05",
    "contract-start": "2027-03-01",
    "contract-months": 12,

    "results-how":
      "Share of school hours below 1,000 ppm and use of heat, school by school, against the two weeks before the displays were switched on. Checked by the energy engineer in June 2027 and February 2028; the pupils are asked again.",
    secrecy: no,
    summary:
      "Six old schools in Oulu get a circulating set of 40 room meters with a display that tells a class when to open and when to close the windows. Today rooms are aired by guess: pupils get tired and heat is lost. The service exists in offices but has not been tried with children. It is a small purchase of 38,500 euros from one of three companies, in use in April 2027. School Premises owns the result and decides in 2028 whether all schools built before 1980 get the same.",
    "check-read": yes,
  },
  rows: {
    "value-parts": rowsOf(
      "value",
      { part: one("base"), what: "Loan of 40 meters, displays and one report a school", euros: 29_500 },
      { part: one("option"), what: "Four more schools in the autumn term", euros: 9_000 },
    ),
    budget: rowsOf(
      "budget",
      {
        part: one("pilot"),
        what: "Six schools, spring and autumn 2027",
        euros: 38_500,
        year: 2027,
        source: one("operating"),
        secured: yes,
      },
      {
        part: one("own-work"),
        what: "Caretakers and one energy engineer",
        euros: 6_000,
        year: 2027,
        source: one("operating"),
        secured: yes,
      },
    ),
    decisions: rowsOf("decision", {
      body: "Head of School Premises",
      what: "Choice of the company",
      date: "2027-02-22",
    }),
    risks: rowsOf(
      "risk",
      {
        risk: "Classes stop looking at the display after the first weeks",
        type: one("adoption"),
        likelihood: one("2"),
        effect: one("3"),
        lowered: "Pupils take turns as air keepers, and the display changes its message once a week.",
        owner: "Project teacher",
      },
      {
        risk: "Meters drift and show wrong colours",
        type: one("technology"),
        likelihood: one("1"),
        effect: one("2"),
        lowered: "One reference meter a school and a check each time the set moves on.",
        owner: "Energy engineer",
      },
    ),
    milestones: rowsOf(
      "milestone",
      { name: "Offers asked from three companies", kind: one("notice"), date: "2027-01-18", decision: no },
      { name: "Company chosen", kind: one("award"), date: "2027-02-22", decision: yes },
      { name: "First two schools", kind: one("take-up"), date: "2027-04-05", decision: no },
    ),
  },
};
