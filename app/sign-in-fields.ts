/** Names of the fields with which a page signs a person in while it posts something else again. */
export const signInFields = { email: "sign-in-email", password: "sign-in-password", code: "sign-in-code" } as const;
