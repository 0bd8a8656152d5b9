import { saveMessages } from "./messages-save.ts";
import { submitMessages } from "./messages-submit.ts";
import { warnMessages } from "./messages-warn.ts";

/**
 * What is said when a rule does not hold, by rule id; a variant of a rule is written `rule.variant`.
 * The comment above a message names its placeholders and holds until the next comment.
 * Whoever fills them in writes them as the reader's language does: {sum} and {otherSum} are sums with the euro sign
 * (or plain numbers where the comment says so), {date} and {otherDate} days in words or figures, {label} and {other}
 * labels of the form or words of the author, {min}, {max}, {count}, {row} numbers.
 */
export const messages = { ...saveMessages, ...submitMessages, ...warnMessages };
