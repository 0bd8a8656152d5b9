import { data } from "@remix-run/node";

/** Any other address: a page that says so, with the layout and the visitor's own menu. */
export function loader() {
  throw data({ kind: "not-found" }, { status: 404 });
}

export function action() {
  throw data({ kind: "not-found" }, { status: 404 });
}

export default function NoPage() {
  return null;
}
