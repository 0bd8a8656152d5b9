import { cookiesOf, origin, type TestApp } from "./requests.ts";

/** A browser on its way to an identity provider and back: keeps the cookies of both sides. */
export function traveller(app: TestApp) {
  const visitor = app.stranger();
  const here = new Map<string, string>();
  const there = new Map<string, string>();

  const keep = (jar: Map<string, string>, answer: Response): Response => {
    for (const pair of cookiesOf(answer).split("; ")) {
      const [name = "", ...value] = pair.split("=");
      if (name) jar.set(name, value.join("="));
    }
    return answer;
  };
  const cookie = (jar: Map<string, string>) => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = () => ({ Cookie: cookie(here) });
  const get = async (path: string) => keep(here, await visitor.get(path, { headers: headers() }));
  const post = async (path: string, fields: Record<string, string>) =>
    keep(here, await visitor.post(path, fields, { headers: headers() }));

  /** Through the provider's own pages until it sends the person back; that address, without our origin. */
  async function pass(address: string): Promise<string> {
    let next = address;
    for (let step = 0; step < 10 && !next.startsWith(origin); step += 1) {
      const answer = keep(there, await fetch(next, { headers: { Cookie: cookie(there) }, redirect: "manual" }));
      const location = answer.headers.get("Location");
      if (location === null) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
      next = new URL(location, next).href;
    }
    return next.slice(origin.length);
  }

  /** From our button to our page again; the answer to the person's return. */
  async function signIn(to = "/en/account", lang = "en"): Promise<Response> {
    const sent = await get(`/${lang}/account/sign-in/city?to=${encodeURIComponent(to)}`);
    const location = sent.headers.get("Location") ?? "";
    return location.startsWith("/") ? sent : get(await pass(location));
  }
  return { get, post, pass, signIn, cookies: here };
}
