import { useTranslation } from "~/i18n/use-translation.ts";
import { TextArea } from "~/ui/text-area.tsx";
import { type InvalidRequest, mostOfRequest } from "./request-fields.ts";

export const refusedRequest = (refusal: { kind: string } | undefined): InvalidRequest | undefined =>
  refusal && isRequest(refusal) ? refusal : undefined;

const isRequest = (refusal: { kind: string }): refusal is InvalidRequest =>
  refusal.kind === "invalid" && "problem" in refusal;

interface RequestTextProps {
  name: string;
  label: string;
  help?: string;
  invalid: InvalidRequest | undefined;
}

/** What a person writes about the removal of data, or a coordinator answers. */
export function RequestText({ name, label, help, invalid }: RequestTextProps) {
  const { t } = useTranslation("personalData");
  return (
    <TextArea
      id={name}
      name={name}
      label={label}
      help={help}
      rows={4}
      max={mostOfRequest}
      defaultValue={invalid?.typed ?? ""}
      error={invalid && t(`problems.${invalid.problem}`)}
    />
  );
}
