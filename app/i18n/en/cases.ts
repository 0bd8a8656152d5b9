export const cases = {
  title: "What others did",
  intro: "Examples of the library that fit this plan, with what they tell of this step.",
  none: "No example fits yet. Once the plan tells its need, theme and object, those that fit appear here.",
  fits: "Fits this plan:",
  words: "both tell of:",
  reason: { step: "tells of this step" },
  add: "Add to cases",
  lookedAt: "Among the cases looked at",
  added: "The example is now among the cases looked at.",
  notAdded:
    "The example was not added. Try again; there can be at most 20 cases, and the plan has to be open for writing.",
  more: "More examples that fit",
  open: "Examples that fit this step",
  back: "Back to the step",
  library: "Search the whole library",
} as const;
