/** 4: prior information notice only, general directive. E1: notice of a preliminary market consultation. */
export const noticeSubtypes = ["4", "E1"] as const;
export type NoticeSubtype = (typeof noticeSubtypes)[number];
