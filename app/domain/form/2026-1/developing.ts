import { any, is } from "../condition.ts";

/** The city buys development work, not only something ready (plan form, 1.2). */
export const developing = any(
  is("purchase-aim", "develop-only", "develop-then-compete", "develop-and-buy"),
  is("development-needed", "new-development", "research"),
);
