/** What an expert can judge: the law, technology, and the themes of plans. */
export const skills = ["law", "technology", "sustainable_transition", "digitalisation", "health_wellbeing"] as const;
export type Skill = (typeof skills)[number];

export const isSkill = (value: string): value is Skill => skills.some((skill) => skill === value);
