import type { presence as source } from "../en/presence.ts";
import type { Shape } from "../shape.ts";

export const presence = {
  label: "Suunnitelmassa nyt myös",
  onStep: "{{name}}, vaihe {{step}}",
  recently: "{{who}} (muutama minuutti sitten)",
  editing: "{{name}} muokkaa tätä vastausta",
} satisfies Shape<typeof source>;
