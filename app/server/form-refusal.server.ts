/** Why a posted form was not read. */
export type FormRefusal =
  | { kind: "wrong-media-type" }
  | { kind: "too-large"; limit: number; field?: string }
  | { kind: "malformed" };
