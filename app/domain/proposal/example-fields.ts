/** What the form of an example holds, by the name of the field: as posted, complete or not. */
export type ExampleFields = Readonly<Record<string, readonly string[]>>;
