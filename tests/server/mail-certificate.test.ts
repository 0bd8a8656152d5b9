import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { createPost } from "~/server/mail.server.ts";

test("nothing is sent to a mail server whose certificate nobody vouches for", async () => {
  let came = 0;
  const server = new SMTPServer({
    secure: true,
    authOptional: true,
    logger: false,
    onData(stream, _, done) {
      came += 1;
      stream.resume().on("end", done);
    },
  });
  // The line that is broken off is no error of the test.
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const post = createPost(`smtps://localhost:${port}`, "Innohankinta <no-reply@city.example>");
  const mail = {
    to: "a@city.example",
    subject: "s",
    text: "t",
    language: "fi",
    replyTo: null,
    messageId: "1",
  } as const;
  await expect(post.send(mail)).rejects.toThrow(/certificate/);
  expect(came).toBe(0);
  post.close();
  await new Promise<void>((done) => server.close(done));
});
