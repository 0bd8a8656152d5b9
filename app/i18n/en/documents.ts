export const documents = {
  contents: "Contents",
  recordsNumber: "Records number",
  secrecy: "Secrecy",
  page: "Page {{page}} of {{pages}}",
  lettersNotShown_one: "A letter could not be shown with the font of this document. It stands as its code in brackets.",
  lettersNotShown_other:
    "{{count}} letters could not be shown with the font of this document. Each stands as its code in brackets.",
} as const;
