export const verify = {
  title: "Check a printed document",
  genuine: "The code is genuine: this service has given it to a document.",
  unknown: "No document of this service has this code",
  unknownHelp:
    "Check that every letter and digit is as on the paper. If it is, the document does not come from this service.",
  standing: {
    newest: "The plan still says what this document says.",
    changed: "The plan has changed since this document was made. Ask the city for the newest one.",
    gone: "The plan is no longer in the service.",
    standing: "The service still has this document, and nothing newer of its kind.",
    replaced:
      "The document is genuine, but something newer has come since. Ask the city for the newest, or look at the example in the service.",
    "not-kept":
      "The service keeps no copy of the adviser’s answers. Rules change: to have the newest answer, ask again at the address that the document names.",
    withdrawn: "The document is no longer in the service.",
  },
  documents: {
    revision: "Sent plan",
    review: "Review",
    decision: "Decision",
    example: "Example",
    advice: "Answer of the procedure adviser",
  },
  facts: {
    example: "Example",
    decision: "Number of the decision",
    version: "Version",
    at: "Sent, decided or published",
    made: "Made",
    words: "Fingerprint of the words",
    document: "Document",
    number: "Number of the plan",
    city: "City",
    revision: "Revision",
    saved: "Answers saved",
    fingerprint: "Fingerprint of the answers",
  },
  limits: "This page shows nothing of the contents. Compare what it says with the paper.",
  onPaper: {
    title: "Check that this document is genuine and the newest",
    code: "Code: {{code}}",
    alt: "QR code with the address where the document is checked: {{address}}",
  },
} as const;
