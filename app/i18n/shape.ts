/** The keys of a source text object, with any text: what a translation must have, no more and no less. */
export type Shape<Source> = { [Key in keyof Source]: Source[Key] extends string ? string : Shape<Source[Key]> };
