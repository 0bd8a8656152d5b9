/** Another person's text that stands where one's own was to be saved. */
export interface ConflictView {
  question: string;
  row: string;
  theirName: string;
  theirWords: string;
  /** In words of the reader's language. */
  theirSavedAt: string;
  theirVersion: number;
}
