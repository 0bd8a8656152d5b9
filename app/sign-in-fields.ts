/** Names of the fields with which a page signs a person in while it posts something else again. */
export const signInFields = { email: "sign-in-email", password: "sign-in-password", code: "sign-in-code" } as const;

/** Says for whom a page was made: what is typed in it is stored under no other name. */
export const personField = "signed-in-as";

/** Names the text that the device keeps of the form, until the server says that it took it. */
export const keptField = "kept-as";
