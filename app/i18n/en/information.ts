/** The pages of plain text. How their paragraphs and lists are written: `app/ui/info-page.tsx`. */
export const information = {
  dated: "Texts of this page: 22 November 2026",
  operator: {
    unnamed: "the operator of this installation (its name is missing from the settings)",
    noContact: "the contact details of the operator are missing from the settings",
    noDataProtection: "the data-protection officer is missing from the settings",
  },
  help: {
    title: "Help",
    lead: "What you can do here, by what brought you.",
    sections: {
      read: {
        heading: "You are looking for an example",
        text: "The [examples]({{to.examples}}), the [cities]({{to.cities}}), the [programmes]({{to.programmes}}) and the [procedure adviser]({{to.adviser}}) are open to everyone without an account.\n\n- Search in Finnish, Swedish or English: one search finds examples written in any of the three.\n- “The source does not say” means just that. Nothing has been filled in by guessing.\n- Every example names its sources and can be saved as a PDF.\n- With an account you can ask the city that did it: [Questions between cities]({{to.inquiries}}).",
      },
      plan: {
        heading: "You are preparing a procurement",
        text: "You need an account, which the city lead of your own city gives you by an invitation.\n\n- [Start a plan]({{to.newPlan}}), an empty one or from an example. Those you have begun are under [My plans]({{to.plans}}). The form has twelve steps, and you may answer them in any order.\n- Each answer is saved on its own. “Saved” is shown only when the service has confirmed it. Without scripts, the Save button saves the whole step.\n- “Why we ask” tells what an answer is used for, and “Example answer” shows what a good one can look like. Your city may have added its own guidance under that of the form.\n- “Wordings for this question” leads to texts with their sources; all of them are in the [bank of wordings]({{to.wordings}}). One press adds a text to the end of your answer.\n- The readiness lights show, with reasons, what still needs work: need, market, money, people and risk.\n- The check page lists all that is missing. When nothing is, you can submit the plan for review. The submitted version does not change.\n- Under Documents you get PDF and Word files, and the dossier: all there is of the plan in one file, with checksums, for an audit or the archive.\n- What waits for you is on your [to-do list]({{to.todos}}). The mails you get are chosen under [Notifications]({{to.notifications}}).",
      },
      review: {
        heading: "You review plans",
        text: "You get a message when a plan is assigned to you; it is then under [Reviews]({{to.reviews}}) with its last day.\n\n- Before you see the answers, you declare whether you have ties to the buyer or to possible suppliers. If you cannot take the review, decline it with a reason: a coordinator finds another.\n- You comment on each answer beside its text: must be fixed, worth considering, or well done. What you write is saved on its own.\n- Other experts see your review only when all of them are sent. The private note goes to the coordinator alone.\n- In a later round the page shows what has changed, and you say which of the must-fix items are settled.\n- Your skills, languages, ties and absences are under [Own account]({{to.account}}).",
      },
      lead: {
        heading: "You are the lead of a city",
        text: "The pages of your city are under [Own city]({{to.ownCity}}).\n\n- Invite colleagues and keep the [units]({{to.ownUnits}}) and [details]({{to.ownCitySettings}}) of your city, such as its business ID and contact point.\n- Check and confirm what the public pages tell of your city: [facts]({{to.cityFacts}}). [Guidance of the city]({{to.cityGuidance}}) stands under the questions of the form.\n- Answer what other cities ask: [Questions between cities]({{to.inquiries}}).\n- When somebody leaves, choose Close the account: the page lists what the person holds and asks who takes over each part. Nothing is left without an owner.\n- A plan can be handed over on its own page, too.\n- The [log]({{to.log}}) says who did what to the plans, people and details of your city.",
      },
      coordinate: {
        heading: "You coordinate the network",
        text: "The pages are under [Coordination]({{to.coordination}}).\n\n- The [queue]({{to.coordination}}) shows plans that were submitted: assign experts, wait for the reviews and decide.\n- Publish the [examples that were proposed]({{to.exampleQueue}}), and deal with [readers’ corrections]({{to.corrections}}).\n- Under [People]({{to.people}}) you invite, give roles, close accounts so that everything is handed over, keep the details and units of cities, answer requests to remove personal data and set [how long data are kept]({{to.retention}}).\n- Keep the [bank of wordings]({{to.keptWordings}}) and the [facts of the network]({{to.networkFacts}}), and see the [network in figures]({{to.overview}}) and the [joint-procurement radar]({{to.radar}}).\n- [Feedback on accessibility]({{to.statementQueue}}) must be answered within two weeks; you are reminded of it.\n- The [log]({{to.log}}) says who did what in the whole network. Nobody can change it.",
      },
      ways: {
        heading: "Ways of using the service",
        text: "- Everything works with a keyboard, with a screen reader and without scripts. If something does not, [tell us]({{to.statementFeedback}}).\n- The language can be changed at the top of every page, and the same page opens in the other language.\n- The service follows the light or dark colours of your device.\n- The days of date fields are shown as your own device shows them.\n- Your password, address and language are under [Own account]({{to.account}}), where you can also set up [two-step sign-in]({{to.twoStep}}) and get [your own data]({{to.ownData}}).",
      },
      contact: {
        heading: "If you need help",
        text: "Ask first the lead of your own city. Those who run the service receive faults and wishes: {{contact}}.",
      },
    },
  },
  accessibility: {
    title: "Accessibility statement",
    lead: "This statement concerns the Innohankinta service. It is required by the Finnish Act on the Provision of Digital Services (306/2019).",
    sections: {
      who: {
        heading: "Whose service this is",
        text: "The service is run by {{operator}}.",
      },
      state: {
        heading: "How accessible the service is",
        text: "The aim is level AA of WCAG 2.2, which contains the requirements of the Act (WCAG 2.1, levels A and AA).\n\nThe service meets the requirements in part: by the makers’ own assessment, most of them. The known shortcomings are listed below. The service has not yet been assessed by an outside party.",
      },
      gaps: {
        heading: "What is not yet accessible or not yet known",
        text: "- Attachments that cities add to their plans may be inaccessible. The service cannot correct them (WCAG 1.1.1, 1.3.1).\n- Examples and plans are written by their authors. A text may have its language or structure marked wrongly (WCAG 1.3.1, 3.1.2).\n- Some examples have their body in one language only; the page says in which.\n- The service has not yet been tested with users of screen readers, magnifiers or speech control.",
      },
      how: {
        heading: "How this was assessed",
        text: "The makers assessed the service themselves with an automatic checker in a browser, by keyboard, without scripts, at widths from 320 pixels and in both colour schemes. The PDF documents of the service are made to the PDF/UA-1 standard. The statement was written on 22 November 2026.",
      },
      feedback: {
        heading: "Did you find a shortcoming?",
        text: "Tell us, and we will do our best to correct it: {{contact}}.\n\nYou may also write with the [feedback form]({{to.statementFeedback}}); no account is needed.\n\nWe answer within 14 days. You may also ask for the content in a form that is accessible to you.",
      },
      authority: {
        heading: "The supervising authority",
        text: "If you are not satisfied with the answer, or get none within 14 days, you may make a complaint to the Finnish Transport and Communications Agency Traficom. Its site tells how to make one and how it is handled.\n\nFinnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit\n\n- https://www.webaccessibility.fi/\n- saavutettavuus@traficom.fi\n- telephone switchboard +358 29 534 5000",
      },
    },
  },
  privacy: {
    title: "Privacy notice",
    lead: "What personal data the service has, why, and what rights you have. By the EU General Data Protection Regulation, articles 13 and 14.",
    sections: {
      controller: {
        heading: "Controller",
        text: "The controller is {{operator}}. Contact: {{contact}}.\n\nData-protection officer: {{dataProtection}}.\n\nEach city decides on the contents of its own plans and answers for the personal data in them.",
      },
      visitors: {
        heading: "If you only read",
        text: "Reading needs no account. The service sets no cookies on readers, counts no visitors with outside tools and loads nothing from other services. Its log has the time, the address of the page and the outcome of each request, but no names and no contents of forms.",
      },
      writers: {
        heading: "If you write without an account",
        text: "When you give feedback on accessibility, correct an example or ask its owner, the service keeps what you write, and your e-mail address if you give one. They are used only to deal with your message. Feedback and corrections are seen by the coordinators, a question and your address by the one you ask. Answering feedback is a legal obligation (Act 306/2019; article 6(1)(c)).",
      },
      users: {
        heading: "If you have an account",
        text: "- name, e-mail address, city, unit, roles, skills and languages\n- sign-ins: when, from what network address and with what browser, so that you can see and end your own sessions\n- what you wrote, changed, reviewed and decided, and when: the history of a plan belongs to the preparation of a procurement\n- which notifications you want\n\nThe password is kept only in a form from which it cannot be read. Cookies are only for signing in and for your texts, and all are necessary: one keeps you signed in, one lasts while you are at your organisation's sign-in, and one remembers for half a year that you have signed in with this browser, so that nobody can keep you out by guessing your password elsewhere. A fourth one says which of the texts you sent have been received. What you write and have not sent yet is kept in your browser for at most 30 days, so that it is not lost.",
      },
      why: {
        heading: "Purpose and legal basis",
        text: "The data are used for preparing procurements, reviewing them, sharing what was learned, and keeping the service secure. The basis is the performance of a task carried out in the public interest (article 6(1)(e)).\n\nAn account needs a name and an e-mail address; without them there is none. The rest you give if you wish. The service makes no automated decisions about you and does no profiling.",
      },
      where: {
        heading: "Where the data come from and who gets them",
        text: "The data come from yourself, from the person who invited you and, if you sign in through your organisation, from its sign-in. A plan is seen by its team, its reviewers and others as its visibility says. A published example may name a contact person, if that person has agreed. The log is seen by the coordinators and, for the own city, by its lead.\n\nBeyond these, those who look after servers, copies and mail handle the data on behalf of the operator.\n\nThe data are not sold, not given to advertisers and not transferred by the service outside the EU or the EEA.",
      },
      time: {
        heading: "How long the data are kept",
        text: "- A session ends when nobody uses it for some days, and at the latest in 14 days.\n{{periods}}\n- Submitted plans and their history are kept as long as the city’s rules on records say.\n- Copies made for safety may still hold what was removed until the operator deletes them. When one is put back, what was removed is removed again.\n- When a name is removed, “former member” and the city stand in its place in the history of plans and in the log. The log itself holds no names and is not removed: it shows that nothing was changed afterwards.",
      },
      rights: {
        heading: "Your rights",
        text: "You have the right to see your data, to have them corrected, to restrict or object to their processing and, where the law allows, to have them erased. Under Own account you get all your data as a file and can ask for removal. You may also write to the controller, also when your account is closed: {{contact}}.\n\nYou may also complain to the Office of the Data Protection Ombudsman: https://tietosuoja.fi/en/home",
      },
    },
  },
  terms: {
    title: "Terms of use",
    lead: "Short, so that they are read.",
    sections: {
      who: {
        heading: "Who may use the service",
        text: "Anyone may read the public pages. Accounts are personal and are given by invitation to people who prepare, review or coordinate procurements in the network, or come with the account of a city that was invited. Tell nobody your password. Whoever leaves the work has the account closed, and others take over what it held.",
      },
      content: {
        heading: "What you write",
        text: "You and your city answer for what you write. Mark as secret what the law requires to be kept secret, with its ground in the Act on the Openness of Government Activities (621/1999). Do not write personal data that the procurement does not need.\n\nEach city decides on its own plans and on who sees them. Nothing of a plan is published without a decision of its owner.",
      },
      published: {
        heading: "What is published",
        text: "Texts and data of published examples may be used under the licence CC BY 4.0: also changed and commercially, with Innohankinta named as the source. Whoever publishes makes sure that the city may give that permission. The documents that an example links to have terms of their own.\n\nAn example can be taken off the library. Who received it before may go on using it under the licence.",
      },
      questions: {
        heading: "Questions between cities",
        text: "A question and its answers are seen by the one who asks, by those who answer for the city and, when it is about an example, by the coordinators. Nobody's e-mail address is shown. Question and answer come onto the page of an example only in words that its owner or a coordinator has read, without the name of the asker, and with the asker's city only when the asker allows it.\n\nAnswers of a plan that are confidential or only for reviewers cannot be sent along.",
      },
      data: {
        heading: "Personal data and how long they are kept",
        text: "What is kept of you, why and for how long is said in the [privacy notice]({{to.privacy}}). You get your own data as a file and can ask for their removal under [Own data]({{to.ownData}}). When a name is removed, what was written stays in the plans without it: the preparation of a procurement must be possible to follow afterwards. For the same reason the service keeps a log of who did what, which nobody can change.",
      },
      advice: {
        heading: "The adviser is a help, not a decision",
        text: "The procedure adviser, the schedule and the checks follow the rules of law that they name, as in force on the day that they name. They are no legal advice. The contracting authority decides and answers for its procurement.",
      },
      service: {
        heading: "The service itself",
        text: "The service is run by {{operator}}. It is offered as it is; breaks are announced beforehand when possible. Use that endangers the service or others is not allowed, and an account may be closed for it.\n\nThe program is open: the European Union Public Licence, version 1.2 (EUPL-1.2).",
      },
      law: {
        heading: "Law and changes",
        text: "The law of Finland applies. The day at the foot of this page says when the terms were last changed.",
      },
    },
  },
} as const;
