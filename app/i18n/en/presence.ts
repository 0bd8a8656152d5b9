export const presence = {
  label: "Also on this plan",
  onStep: "{{name}}, step {{step}}",
  recently: "{{who}} (a few minutes ago)",
  editing: "{{name}} is editing this answer",
} as const;
