/** References are written with the number of the Act in front; directives and other acts stand as they are. */
export const withAct = (section: string): string => (section.startsWith("§") ? `1397/2016 ${section}` : section);
