import type { presence as source } from "../en/presence.ts";
import type { Shape } from "../shape.ts";

export const presence = {
  label: "Också i planen just nu",
  onStep: "{{name}}, steg {{step}}",
  recently: "{{who}} (för några minuter sedan)",
  editing: "{{name}} redigerar det här svaret",
} satisfies Shape<typeof source>;
