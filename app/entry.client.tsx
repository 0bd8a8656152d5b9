import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createTexts } from "~/i18n/instance.ts";
import { langOfPath } from "~/i18n/path-lang.ts";
import { PageContext, textsElementId } from "~/page-context.ts";
import { holdTyped } from "~/ui/saving/typed-before-scripts.ts";

const giveBackTyped = holdTyped(document);

const element = document.getElementById(textsElementId);
const json = element?.textContent ?? "{}";
const texts = createTexts(langOfPath(location.pathname) ?? "fi", JSON.parse(json));
const answer = {
  status: Number(element?.dataset.status ?? 200),
  nonce: undefined,
  requestId: element?.dataset.request,
  texts: () => json,
};

/** Ahead of the effects of the page, which read what stands in its fields. */
function Hydrated({ children }: { children: ReactNode }) {
  useLayoutEffect(giveBackTyped, []);
  return children;
}

/**
 * Reads the page's state ahead of hydration. `RemixBrowser` throws the promise of it before its first hook, and a key
 * pressed while React waits for that promise would end hydration for good (remix-run/remix#10214).
 */
async function stateRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (thrown) {
    await thrown;
  }
}

await stateRead();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <PageContext.Provider value={answer}>
          <Hydrated>
            <RemixBrowser />
          </Hydrated>
        </PageContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  );
});
