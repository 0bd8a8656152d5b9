import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createTexts } from "~/i18n/instance.ts";
import { langOfPath } from "~/i18n/path-lang.ts";
import { PageContext, textsElementId } from "~/page-context.ts";

const element = document.getElementById(textsElementId);
const json = element?.textContent ?? "{}";
const texts = createTexts(langOfPath(location.pathname) ?? "fi", JSON.parse(json));
const answer = {
  status: Number(element?.dataset.status ?? 200),
  nonce: undefined,
  requestId: element?.dataset.request,
  texts: () => json,
};

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={texts}>
        <PageContext.Provider value={answer}>
          <RemixBrowser />
        </PageContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  );
});
