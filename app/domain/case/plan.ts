import type { Lang } from "../lang.ts";
import type { State } from "./moves.ts";

export type TeamRole = "owner" | "writer" | "reader";
/** The owner changes only by handing over. */
export const givenRoles = ["writer", "reader"] as const;
export type GivenRole = (typeof givenRoles)[number];
/** A team is as many as can still talk to each other; those who are only invited count too. */
export const mostMembers = 20;

export interface Member {
  userId: string;
  name: string;
  role: TeamRole;
}

export const ownerOf = ({ team }: { team: readonly Member[] }): Member | undefined =>
  team.find(({ role }) => role === "owner");

export type Visibility = "unit" | "city" | "network";

/** A case before it becomes an example: what is listed, filtered and shared of it. Its answers are read apart. */
export interface Plan {
  id: string;
  number: number;
  cityId: string;
  unitId: string | null;
  formVersion: string;
  state: State;
  stoppedFrom: State | null;
  version: number;
  answersVersion: number;
  revision: number;
  notReviewed: boolean;
  title: string;
  language: Lang;
  track: "full" | "light";
  visibility: Visibility;
  joint: string | null;
  themes: readonly string[];
  object: string | null;
  noticeOn: string | null;
  origin: { kind: string; id?: string } | null;
  createdAt: Date;
  savedAt: Date;
  binnedAt: Date | null;
  team: readonly Member[];
}
