import type { common as source } from "../en/common.ts";
import type { Shape } from "../shape.ts";

export const common = {
  serviceName: "Innohankinta",
  tagline: "Planera, granska och dela innovativa offentliga upphandlingar",
  save: "Spara",
  cancel: "Avbryt",
  back: "Tillbaka",
  unknown: "Inte känt",
} satisfies Shape<typeof source>;
