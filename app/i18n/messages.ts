import { common as commonEn } from "./en/common.ts";
import { problems as problemsEn } from "./en/problems.ts";
import { common as commonFi } from "./fi/common.ts";
import { problems as problemsFi } from "./fi/problems.ts";
import { common as commonSv } from "./sv/common.ts";
import { problems as problemsSv } from "./sv/problems.ts";

/** All texts of the interface: one file a language and namespace. Texts of the form stand with the form. */
export const messages = {
  en: { common: commonEn, problems: problemsEn },
  fi: { common: commonFi, problems: problemsFi },
  sv: { common: commonSv, problems: problemsSv },
};
