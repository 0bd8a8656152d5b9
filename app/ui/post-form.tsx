import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { PersonField } from "./saving/person-field.tsx";

/** A form that does or stores something under the name of whoever it was shown to. Signing in and out has forms of its own. */
export const PostForm = forwardRef<HTMLFormElement, Omit<ComponentPropsWithoutRef<"form">, "method">>(function PostForm(
  { children, ...own },
  ref,
) {
  return (
    <form method="post" ref={ref} {...own}>
      <PersonField />
      {children}
    </form>
  );
});
