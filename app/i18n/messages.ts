import { common as commonEn } from "./en/common.ts";
import { common as commonFi } from "./fi/common.ts";
import { common as commonSv } from "./sv/common.ts";

/** All texts of the interface: one file a language and namespace. Texts of the form stand with the form. */
export const messages = {
  en: { common: commonEn },
  fi: { common: commonFi },
  sv: { common: commonSv },
};
