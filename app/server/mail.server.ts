import type { Db } from "db/connection.ts";
import {
  listWaitingMails,
  type Mail,
  updateMailFailed,
  updateMailGivenUp,
  updateMailPostponed,
  updateMailSent,
} from "db/repositories/mails.ts";
import { createTransport } from "nodemailer";
import { mostTries } from "~/domain/mail.ts";
import { logger } from "./logger.server.ts";
import { isThisMachine } from "./this-machine.server.ts";
import { unsentBecause } from "./unsent-mail.server.ts";

const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** Mail servers also refuse for good while somebody sets them up: a mistake of an hour there loses no mail. */
const refusedPause = 60 * minute;
const mostRefusedTries = 3;
/** Somebody may wait for the link in it. The next mail asks sooner whether the server is there again. */
const unansweredPause = minute;
const atOnce = 50;

export interface Post {
  send: (mail: Pick<Mail, "to" | "subject" | "text" | "language" | "replyTo"> & { messageId: string }) => Promise<void>;
  /** Lets go of a mail under way, too. */
  close: () => void;
}

/** The city's mail server. Addresses and subjects are data, never headers: nodemailer encodes them. */
export function createPost(smtpUrl: string, from: string): Post {
  const { hostname, protocol } = new URL(smtpUrl);
  const letGo = new AbortController();
  const transport = createTransport({
    url: smtpUrl,
    // Passwords and links go to no other machine in the open.
    requireTLS: protocol === "smtp:" && !isThisMachine(hostname),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    send: async ({ to, subject, text, language, replyTo, messageId }) => {
      const headers = { "Content-Language": language, "Auto-Submitted": "auto-generated" };
      const id = `<${messageId}@${hostname}>`;
      const answerTo = replyTo ? { replyTo: { name: "", address: replyTo } } : {};
      await transport.sendMail({
        from,
        to: { name: "", address: to },
        ...answerTo,
        subject,
        text,
        headers,
        messageId: id,
        signal: letGo.signal,
      });
    },
    close: () => {
      letGo.abort();
      transport.close();
    },
  };
}

/** Sends what waits until it is to stop or the server sends nothing. */
export async function sendWaitingMails(db: Db, post: Post, now: Date, stopping?: AbortSignal): Promise<number> {
  let sent = 0;
  for (const mail of listWaitingMails(db, now, { most: atOnce, longestRest: longestWait })) {
    if (stopping?.aborted) break;
    // Before it leaves: where nothing can be written, a mail that left would leave again and again.
    updateMailPostponed(db, mail.id, new Date(now.getTime() + unansweredPause));
    // The same id for each try: a receiver that got the mail twice can tell.
    const messageId = `mail-${mail.id}-${mail.createdAt.getTime()}`;
    const unsent = await post.send({ ...mail, messageId }).then(() => undefined, unsentBecause);
    if (!unsent) {
      updateMailSent(db, mail.id, now);
      sent += 1;
      continue;
    }
    const { why, reason } = unsent;
    if (why === "let-go") {
      updateMailPostponed(db, mail.id, mail.nextTryAt);
      break;
    }
    if (why === "no-server") {
      logger.warn({ mail: mail.id, ...reason }, "the mail server sends nothing");
      break;
    }
    tryLater(db, mail, now, { isForGood: why === "refused-for-good", reason });
  }
  return sent;
}

/** What is refused for now is tried after 1, 2, 4 … minutes; what is refused for good, after an hour; neither for ever. */
function tryLater(db: Db, mail: Mail, now: Date, { isForGood, reason }: { isForGood: boolean; reason: object }): void {
  const tries = mail.tries + 1;
  if (tries >= (isForGood ? mostRefusedTries : mostTries)) {
    updateMailGivenUp(db, mail.id);
    logger.error({ mail: mail.id, tries, ...reason }, "a mail is given up");
    return;
  }
  const wait = isForGood ? refusedPause : Math.min(longestWait, minute * 2 ** mail.tries);
  updateMailFailed(db, mail.id, new Date(now.getTime() + wait));
  logger.warn({ mail: mail.id, tries, ...reason }, "a mail was not sent");
}
