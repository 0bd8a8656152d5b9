const againMs = 4000;

/**
 * Does what needs the server once it answers. Reading a page again while the server is away would put a page of an error in
 * place of the form.
 */
export function whenThere(action: () => void): void {
  const later = (): void => void setTimeout(() => whenThere(action), againMs);
  void fetch("/ready", { cache: "no-store" }).then(({ ok }) => (ok ? action() : later()), later);
}
