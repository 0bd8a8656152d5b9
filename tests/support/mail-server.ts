import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { createPost, type Post } from "~/server/mail.server.ts";

export interface MailServer {
  post: Post;
  port: number;
  /** The mails as they came, whole. */
  received: string[];
  close: () => void;
}

/** A real mail server on this machine, and our way to it. */
export async function startMailServer(isWorking = () => true): Promise<MailServer> {
  const received: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onData(stream, _, done) {
      text(stream).then((raw) => {
        if (!isWorking()) return done(new Error("try later"));
        received.push(raw);
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const post = createPost(`smtp://127.0.0.1:${port}`, "Innohankinta <no-reply@hankinta.example.fi>");
  return {
    post,
    port,
    received,
    close: () => {
      post.close();
      server.close();
    },
  };
}
