// The library page works without this. With it, results come while typing: the same address is fetched as a page,
// and what differs is put in place. The address bar follows, so that the page can be shared, reloaded and gone back to.

const form = document.querySelector("form.library");
const said = document.querySelector("#library-said");
const parts = [".library__results", ".library__facets", ".library__keep", ".languages"];
const pause = 250;
let timer = 0;
let asking = new AbortController();
let isTyping = false;

const addressOf = () => {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== "") search.append(name, String(value));
  const text = search.toString();
  return form.getAttribute("action") + (text === "" ? "" : `?${text}`);
};

/** Something that has the focus keeps it, and what was folded open stays open. */
const keepPlace = (old, fresh) => {
  const open = [...old.querySelectorAll("details")].map((one) => one.open);
  fresh.querySelectorAll("details").forEach((one, place) => {
    if (open.length > place) one.open = open[place];
  });
  const held = document.activeElement;
  if (!old.contains(held) || !held.name) return undefined;
  return () =>
    fresh
      .querySelector(
        `[name="${CSS.escape(held.name)}"][value="${CSS.escape(held.value)}"], select[name="${CSS.escape(held.name)}"]`,
      )
      ?.focus();
};

const show = (page) => {
  for (const part of parts) {
    const old = document.querySelector(part);
    const fresh = page.querySelector(part);
    if (!old || !fresh) continue;
    const refocus = keepPlace(old, fresh);
    old.replaceWith(document.adoptNode(fresh));
    refocus?.();
  }
  document.title = page.title;
  said.textContent = document.querySelector("#library-results")?.textContent ?? "";
};

const load = async (address) => {
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(address, { signal: asking.signal, headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // A newer question took its place, or the network is gone: the button still works.
  }
};

const ask = (typed) => {
  const address = addressOf();
  if (address === location.pathname + location.search) return;
  // One step back for each thing looked for, not one for each letter.
  if (typed && isTyping) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  isTyping = typed;
  void load(address);
};

form?.addEventListener("input", ({ target }) => {
  clearTimeout(timer);
  const typed = target.name === "q";
  timer = setTimeout(() => ask(typed), typed ? pause : 0);
});
form?.addEventListener("focusout", () => {
  isTyping = false;
});
addEventListener("popstate", () => {
  const search = new URLSearchParams(location.search);
  form.elements.namedItem("q").value = search.get("q") ?? "";
  isTyping = false;
  void load(location.href);
});
