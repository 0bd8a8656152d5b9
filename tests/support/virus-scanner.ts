import { once } from "node:events";
import { createServer, type Server } from "node:net";

/** The harmless text by which virus scanners are tried (eicar.org), put together here so that none finds it in this file. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE", "!$H+H*"].join("");

/** Speaks as clamd does when it is given a stream. The real one is asked in the conformance run. */
export async function startScanner(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on("data", (bytes) => {
      heard = Buffer.concat([heard, bytes]);
      if (heard.length < 14) return;
      const length = heard.readUInt32BE(10);
      if (heard.length < 18 + length) return;
      socket.end(heard.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
    });
    socket.on("error", () => undefined);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return { server, port: typeof address === "object" && address ? address.port : 0 };
}
