export const publishing = {
  title: "Notices and open data",
  link: "Notices and open data",
  lead: "The plan in the forms that notice services and open data ask for. Only answers that are public are in them.",
  secret: "The whole plan is secret by law, so no notice and no open data is made of it.",
  ocds: {
    heading: "Open data",
    what: "A planning release of the Open Contracting Data Standard (OCDS 1.1) with the fields for innovation goals. Publish it where your city keeps its open data.",
    file: "Planning release (OCDS, JSON)",
    draft: "The service has no publisher’s prefix yet. The file is marked as a draft and is not for publication.",
  },
  statistics: {
    heading: "Statistics questions of the notice service",
    what: "The notice service Hilma asks these of each lot. You answer them once in the plan; copy them from here.",
    change: "Answer or change",
    question: "Question",
    answer: "Answer",
    key: "Key in Hilma",
    unanswered: "Not answered",
  },
} as const;
