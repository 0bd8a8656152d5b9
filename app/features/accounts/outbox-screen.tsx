import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";

export interface OutboxMail {
  id: number;
  to: string;
  language: Lang;
  subject: string;
  text: string;
  when: string;
}

export function Outbox({ mails }: { mails: readonly OutboxMail[] }) {
  const { t } = useTranslation("accounts");
  return (
    <div className="text-page">
      <h1>{t("outbox.title")}</h1>
      <p>{t("outbox.intro")}</p>
      {mails.length === 0 ? <p>{t("outbox.empty")}</p> : null}
      {mails.map(({ id, to, language, subject, text, when }) => (
        <article key={id} className="stack stack--close">
          <h2 lang={language}>{subject}</h2>
          <p>
            {t("outbox.to")}: {to} · {when}
          </p>
          <div lang={language} className="stack stack--close">
            {text.split("\n\n").map((paragraph) => (
              <MailParagraph key={paragraph} text={paragraph} />
            ))}
          </div>
        </article>
      ))}
    </div>
  );
}

/** An address at the end of a line becomes a link, as mail programs do. */
function MailParagraph({ text }: { text: string }) {
  return (
    <p>
      {text.split("\n").map((line) => {
        const address = /(?:^|\s)(https?:\/\/\S+)$/.exec(line)?.[1] ?? "";
        return (
          <span key={line}>
            {line.slice(0, line.length - address.length)}
            {address ? <a href={address}>{address}</a> : null}
            <br />
          </span>
        );
      })}
    </p>
  );
}
