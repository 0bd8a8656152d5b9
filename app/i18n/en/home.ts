export const home = {
  title: "Plan, review and share innovative procurements",
  description:
    "The shared tool of the InnoCities network: draft an innovative procurement plan, have it reviewed by experts and browse what other cities did.",
  heading: "Buy what does not exist yet",
  lead: "Innohankinta is the shared tool of the InnoCities network. Draft an innovative procurement, have it reviewed by experts, and learn from what other cities did before you.",
  searchLabel: "Search the examples in Finnish, Swedish or English",
  search: "Search",
  allExamples_one: "Browse the {{count}} example",
  allExamples_other: "Browse all {{count}} examples",
  start: {
    heading: "Do you have a need but no ready solution?",
    text: "Start with the problem. The form asks one thing at a time, explains why it asks, and shows what is still missing. You can stop at any point and come back.",
    plan: "Start a plan",
    adviser: "Which procedure fits?",
  },
  newest: "Newest examples",
  life: {
    heading: "From a draft to an example",
    draft: {
      title: "Draft",
      text: "Describe the need, the goals and the market. Write alone, with colleagues or with other cities.",
    },
    review: {
      title: "Review",
      text: "Experts of the network read the plan and comment on it answer by answer.",
    },
    buy: {
      title: "Tender",
      text: "Choose the procedure with reasons, and follow the schedule and the minimum periods of the law.",
    },
    follow: {
      title: "Follow up",
      text: "Record the contract and the results. Stopping is a result too.",
    },
    share: {
      title: "Example",
      text: "Publish what may be shared, and the next city starts from what you learned.",
    },
  },
  cities: {
    heading: "Cities of the network",
    text: "See what each city is good at, what it has bought and what it plans.",
    count_one: "{{count}} example",
    count_other: "{{count}} examples",
    map: "The cities on a map",
  },
} as const;
