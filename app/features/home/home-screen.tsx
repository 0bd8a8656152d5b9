import type { Lang } from "~/domain/lang.ts";
import { useTranslation } from "~/i18n/use-translation.ts";
import { paths } from "~/paths.ts";
import { LinkButton } from "~/ui/button.tsx";
import { Card, CardList } from "~/ui/card.tsx";
import { EmptyFormLinks } from "~/ui/empty-form-links.tsx";
import { SearchBox } from "~/ui/search-box.tsx";
import { Tag } from "~/ui/status.tsx";
import type { HomePage } from "./open-home.server.ts";
import { Tiles } from "./tiles.tsx";

const stages = ["draft", "review", "buy", "follow", "share"] as const;

export function HomeScreen({ home, lang }: { home: HomePage; lang: Lang }) {
  const { t } = useTranslation("home");
  return (
    <>
      <section className="full home-hero" aria-labelledby="home-title">
        <div className="home-hero__words">
          <h1 id="home-title">{t("heading")}</h1>
          <p className="home-hero__lead">{t("lead")}</p>
          <SearchBox id="home-search" action={paths.examples(lang)} label={t("searchLabel")} button={t("search")} />
          <p className="home-hero__more">
            <a href={paths.examples(lang)}>{t("allExamples", { count: home.exampleCount })}</a>
          </p>
        </div>
        <Tiles />
      </section>

      <section className="home-start" aria-labelledby="home-start">
        <div className="stack stack--close">
          <h2 id="home-start">{t("start.heading")}</h2>
          <p>{t("start.text")}</p>
        </div>
        <div className="row">
          <LinkButton href={paths.newPlan(lang)} icon="next">
            {t("start.plan")}
          </LinkButton>
          <LinkButton href={paths.adviser(lang)} look="secondary">
            {t("start.adviser")}
          </LinkButton>
        </div>
        <EmptyFormLinks lang={lang} />
      </section>

      <section className="stack" aria-labelledby="home-newest">
        <h2 id="home-newest">{t("newest")}</h2>
        <CardList
          cards={home.examples.map(({ href, title, facts, need, needLang, state }) => ({
            key: href,
            card: (
              <Card href={href} title={title} above={facts} below={state ? <Tag text={state} /> : null}>
                <p lang={needLang === lang ? undefined : needLang}>{need}</p>
              </Card>
            ),
          }))}
        />
      </section>

      <section className="stack" aria-labelledby="home-life">
        <h2 id="home-life">{t("life.heading")}</h2>
        <ol className="home-life">
          {stages.map((stage) => (
            <li key={stage}>
              <h3>{t(`life.${stage}.title`)}</h3>
              <p>{t(`life.${stage}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>

      <section className="stack" aria-labelledby="home-cities">
        <h2 id="home-cities">{t("cities.heading")}</h2>
        <p>{t("cities.text")}</p>
        <ul className="home-cities">
          {home.cities.map(({ id, href, name, count }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              {count > 0 ? <span className="soft small"> {t("cities.count", { count })}</span> : null}
            </li>
          ))}
        </ul>
        <p>
          <a href={paths.cities(lang)}>{t("cities.map")}</a>
        </p>
      </section>
    </>
  );
}
