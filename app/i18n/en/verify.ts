export const verify = {
  title: "Check a printed document",
  genuine: "The code is genuine: this service has given it to a document of a procurement plan.",
  unknown: "No document of this service has this code",
  unknownHelp:
    "Check that every letter and digit is as on the paper. If it is, the document does not come from this service.",
  standing: {
    newest: "The plan still says what this document says.",
    changed: "The plan has changed since this document was made. Ask the city for the newest one.",
    gone: "The plan is no longer in the service.",
  },
  facts: {
    document: "Document",
    number: "Number of the plan",
    city: "City",
    revision: "Revision",
    saved: "Answers saved",
    fingerprint: "Fingerprint of the answers",
  },
  limits: "This page shows nothing of the contents. Compare the number, revision and time with the paper.",
  onPaper: {
    title: "Check that this document is genuine and the newest",
    code: "Code: {{code}}",
    alt: "QR code with the address where the document is checked: {{address}}",
  },
} as const;
