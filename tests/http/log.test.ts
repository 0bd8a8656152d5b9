import { freshApp } from "tests/support/requests.ts";
import { expect, test } from "vitest";

test("from a page of older lines of the log a link leads back to the newest, as narrowed as before", async () => {
  const coordinator = (await freshApp()).asRole("coordinator");
  const older = await (await coordinator.get("/en/log?kind=plan&before=5")).text();
  expect(older).toContain('href="/en/log?kind=plan">Newest lines');
  expect(await (await coordinator.get("/en/log?kind=plan")).text()).not.toContain("Newest lines");
});
