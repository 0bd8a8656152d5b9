export const common = {
  serviceName: "Innohankinta",
  tagline: "Plan, review and share innovative public procurements",
  save: "Save",
  cancel: "Cancel",
  back: "Back",
  unknown: "Not known",
} as const;
