import type { Db } from "db/connection.ts";
import { listWaitingMails, type NewMail, updateMailFailed, updateMailSent } from "db/repositories/mails.ts";
import { createTransport } from "nodemailer";
import { logger } from "./logger.server.ts";

const minute = 60_000;
const longestWait = 6 * 60 * minute;
const atOnce = 50;

export interface Post {
  send: (
    mail: Pick<NewMail, "to" | "subject" | "text" | "language" | "replyTo"> & { messageId: string },
  ) => Promise<void>;
  close: () => void;
}

/** The city's mail server. Addresses and subjects are data, never headers: nodemailer encodes them. */
export function createPost(smtpUrl: string, from: string): Post {
  const { hostname, protocol } = new URL(smtpUrl);
  const transport = createTransport({
    url: smtpUrl,
    // Passwords and links go to no other machine in the open.
    requireTLS: protocol === "smtp:" && !isThisMachine(hostname),
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
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
      });
    },
    close: () => transport.close(),
  };
}

const isThisMachine = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** Sends what waits, oldest first. What fails is tried again later: after 1, 2, 4 … minutes, at most 6 hours. */
export async function sendWaitingMails(db: Db, post: Post, now: Date): Promise<number> {
  let sent = 0;
  for (const mail of listWaitingMails(db, now, { most: atOnce, longestRest: longestWait })) {
    try {
      // The same id for each try: a receiver that got the mail twice can tell.
      await post.send({ ...mail, messageId: `mail-${mail.id}-${mail.createdAt.getTime()}` });
      updateMailSent(db, mail.id, now);
      sent += 1;
    } catch (problem) {
      const wait = Math.min(longestWait, minute * 2 ** mail.tries);
      updateMailFailed(db, mail.id, new Date(now.getTime() + wait));
      logger.warn({ mail: mail.id, tries: mail.tries + 1, code: codeOf(problem) }, "a mail was not sent");
    }
  }
  return sent;
}

/** The error's text would name the receiver. */
const codeOf = (problem: unknown): unknown =>
  typeof problem === "object" && problem !== null && "code" in problem ? problem.code : undefined;
