import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
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

interface Ways {
  port?: number;
  /** With what it refuses a sender, a receiver, or the mail itself; with nothing it takes it. */
  refuses?: (at: "sender" | "receiver" | "mail", address: string) => number | undefined;
}

/** A real mail server on this machine, and our way to it. */
export async function startMailServer({ port: given = 0, refuses = () => undefined }: Ways = {}): Promise<MailServer> {
  const received: string[] = [];
  const refusal = (at: "sender" | "receiver" | "mail", address: string): Error | undefined => {
    const responseCode = refuses(at, address);
    return responseCode
      ? Object.assign(new Error(`${responseCode < 500 ? "4.2.1" : "5.1.1"} not ${address}`), { responseCode })
      : undefined;
  };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onMailFrom: ({ address }, _, done) => done(refusal("sender", address)),
    onRcptTo: ({ address }, _, done) => done(refusal("receiver", address)),
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        const refused = refusal("mail", envelope.rcptTo[0]?.address ?? "");
        if (!refused) received.push(raw);
        done(refused);
      }, done);
    },
  });
  server.listen(given, "127.0.0.1");
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

/** Takes connections and says nothing; `knocks` counts them. */
export async function startSilentServer(): Promise<{ port: number; knocks: () => number; close: () => Promise<void> }> {
  const open: Socket[] = [];
  const server = createServer((socket) => {
    open.push(socket.on("error", () => undefined));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  return { port, knocks: () => open.length, close };
}
