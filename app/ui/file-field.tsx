import { controlProps, Field, type FieldProps } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** What may be chosen, such as `.pdf,.docx`; the server checks the content itself. */
  accept?: string;
  multiple?: boolean;
}

/** Files to send; the form needs `encType="multipart/form-data"`. Say the types and the largest size in `help`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <Field field={field}>
      <input className="field__file" type="file" accept={accept} multiple={multiple} {...controlProps(field)} />
    </Field>
  );
}
