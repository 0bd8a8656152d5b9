/** The form that adds a file to a plan. */
export function uploadOf(content: string | Uint8Array<ArrayBuffer>, name: string, type?: string): FormData {
  const form = new FormData();
  form.set("type", "other");
  form.set("language", "fi");
  form.set("file", new File([content], name, type === undefined ? {} : { type }));
  return form;
}
