import { Button } from "./button.tsx";
import { PostForm } from "./post-form.tsx";

interface PutBackProps {
  /** The version that the page shows as the newest: another one meanwhile is not written over. */
  seen: number;
  version: number;
  label: string;
  /** Which one it is, in words. */
  of: string;
}

/** Makes an earlier version the newest again. */
export function PutBack({ seen, version, label, of }: PutBackProps) {
  return (
    <PostForm>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="version" value={version} />
      <Button look="secondary" small name="intent" value="put-back">
        {label}
        <span className="visually-hidden">: {of}</span>
      </Button>
    </PostForm>
  );
}
