/** The words of a path, between its slashes. */
export const wordsOf = (path: string): string[] => path.split("/").filter((word) => word !== "");

/** The words of a page's address. A script asks for the data of a page at its address with `.data`, of the first at `/_root.data`. */
export const pageWords = (pathname: string): string[] =>
  pathname === "/_root.data" ? [] : wordsOf(pathname.replace(/\.data$/, ""));
