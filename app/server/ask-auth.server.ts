import { auth } from "./auth.server.ts";
import { env } from "./env.server.ts";
import { currentScope } from "./request-scope.server.ts";

/**
 * Asks the account library as a browser would, because calls past its handler also pass its limits.
 * The answer's cookies belong to the person: copy them to the page's answer.
 */
export async function askAuth(request: Request, path: string, body: Record<string, unknown>): Promise<Response> {
  const headers = new Headers({ "Content-Type": "application/json", Origin: env.ORIGIN });
  for (const name of ["Cookie", "User-Agent", "x-client-ip"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const asked = new Request(`${env.ORIGIN}/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = await auth.handler(asked);
  if (answer.status < 500) return answer;
  throw currentScope()?.surprise ?? new Error(`The account library answered ${answer.status}`);
}
