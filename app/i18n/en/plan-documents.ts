export const planDocuments = {
  title: "Documents",
  lead: "Everything that can be printed from the plan, always as its answers stand now. The page is the first form of each document; the PDF says the same for print and archive.",
  kinds: {
    full: "Procurement plan",
    summary: "Summary for the decision-maker",
    market: "Invitation to a market consultation",
    record: "Record of the procedure",
  },
  about: {
    full: "The whole plan with its schedule and risks. Confidential answers are marked with their ground.",
    summary:
      "One page for whoever decides: need, goals, value, procedure, schedule, risks and the decision that is asked for. Without confidential answers.",
    market: "For companies: need, dates, questions and how to answer. Holds only what the plan lets the public see.",
    record:
      "What the Act on Public Procurement asks to be recorded (section 124) and what belongs to the chosen procedure, as far as the plan knows it. What is left is marked to be filled in.",
  },
  document: "Document",
  page: "Page",
  pdf: "PDF",
  word: "Word",
  wordIn: "{{document}} as a Word file, {{language}}",
  pageIn: "{{document}} as a page, {{language}}",
  pdfIn: "{{document}} as PDF, {{language}}",
  languages: { fi: "in Finnish", sv: "in Swedish", en: "in English" },
  all: "All documents of the plan",
  toFill: "To be filled in",
  secret:
    "All of this plan is secret by law. Only the full plan and the record hold its answers, and they are for those who may read the whole plan.",
  dossier: {
    title: "Dossier",
    about:
      "Everything in one file (zip): the plan and the record, attachments, sent revisions, reviews and letters that you may read, the log, and a list of checksums. For an audit or the archive. Fetching it is recorded in the log.",
    fetch: "Fetch the dossier",
    missing: "These files belong to the plan, but the service does not have them:",
  },
  riskMatrix: "Risks by likelihood and effect",
  summary: {
    schedule: "Schedule",
    withheld: "Confidential. Only the full plan has it.",
    more_one: "and one more in the full plan",
    more_other: "and {{count}} more in the full plan",
    cut: "A text that ends in {{mark}} has been shortened; the full plan has the rest. Confidential answers are only in the full plan.",
    rest: "The grounds and the details are in the full plan. Confidential answers are only there.",
  },
  market: {
    status: "Market consultation, section 65 of the Act on Public Procurement (1397/2016)",
    asOf: "As planned on {{when}}",
    draft: "Draft",
    lead: "{{city}} is preparing a purchase and asks companies, researchers and others for information and ideas. This is a market consultation before the procurement procedure. It is not an invitation to tender and binds neither the city nor those who answer.",
    parts: {
      need: "What is needed",
      object: "What is to be bought",
      dialogue: "The consultation",
      answering: "How to answer",
      next: "What happens next",
    },
    rules: {
      title: "The same for all",
      same: "Everyone who takes part gets the same information.",
      free: "Nobody has to take part in order to tender later, and taking part gives no advantage in the tender.",
      secrets: "Please do not send business secrets. If an answer must contain one, mark it clearly.",
      public: "Answers to a city are as a rule public documents (Act 621/1999).",
      dates: "The plan and its dates may change. The purchase is announced separately.",
    },
  },
  record: {
    duty: {
      asked:
        "Section 124(1) of the Act on Public Procurement asks for this record. Items that the procurement decision or the notices already show need not be repeated.",
      notAsked:
        "By the rules that apply to this purchase, section 124(1) of the Act on Public Procurement does not ask for the record. The same matters are still worth recording.",
      small:
        "The purchase is below the national threshold, so the Act on Public Procurement does not ask for the record. The same matters are still worth recording.",
      unknown:
        "Whether section 124(1) of the Act on Public Procurement asks for the record is known when the plan says what is bought and what it is worth.",
    },
    keep: "To be kept:",
    procedure: "The procedure and why",
    byAct: "Items of section 124(1)",
    byProcedure: "What belongs to the chosen procedure",
    course: "Notices and events",
    written: "Written in the plan for the record",
    noProcedure: "The procedure has not been chosen yet.",
    byHand: "The plan does not know this.",
    items: {
      buyer: {
        title: "{{item}}. Contracting authority, object and value",
        hint: "The contracting authority, and the object and value of the contract, framework agreement or dynamic purchasing system.",
      },
      selected: {
        title: "{{item}}. Candidates and tenderers",
        hint: "The names of those selected and those excluded or not selected, with the reasons.",
      },
      low: {
        title: "{{item}}. Tenders rejected as abnormally low",
        hint: "Which tenders were rejected and why. If none, say so.",
      },
      price: { title: "{{item}}. Price as the only ground", hint: "Why the lowest price alone decides, if it does." },
      lots: { title: "{{item}}. Lots", hint: "Why the contract is not divided into lots, if it is not." },
      turnover: {
        title: "{{item}}. Demand on turnover",
        hint: "Why a turnover of more than twice the estimated value is demanded, if it is.",
      },
      winner: {
        title: "{{item}}. The winning tenderer",
        hint: "The name, the reasons for the choice, and the share of the contract that goes to subcontractors, if known.",
      },
      grounds: {
        title: "{{item}}. Grounds for the procedure",
        hint: "The grounds for a direct award, a competitive procedure with negotiation or a competitive dialogue, if one of them was used.",
      },
      cancelled: {
        title: "{{item}}. Cancellation",
        hint: "Why the procedure was ended without a contract, if it was.",
      },
      means: {
        title: "{{item}}. Other than electronic means",
        hint: "Why tenders were sent by other than electronic means, if they were.",
      },
      conflicts: {
        title: "{{item}}. Conflicts of interest",
        hint: "Conflicts of interest that were found, and what was done about them.",
      },
    },
  },
} as const;
