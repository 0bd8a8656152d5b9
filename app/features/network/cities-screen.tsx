import { useTranslation } from "~/i18n/use-translation.ts";
import { Card, CardList } from "~/ui/card.tsx";
import { PageHeading } from "~/ui/page-heading.tsx";
import { Tag } from "~/ui/status.tsx";
import type { CitiesPage } from "./list-regions.server.ts";
import { RegionMap } from "./region-map.tsx";
import { Sources } from "./sources.tsx";

export function CitiesScreen({ cities }: { cities: CitiesPage }) {
  const { t } = useTranslation("network");
  const cards = cities.regions.map((region) => ({
    key: region.id,
    card: (
      <Card href={region.href} title={region.name} above={region.members} below={<Tag text={region.examples} />}>
        <p>{region.priorities.join(" · ")}</p>
      </Card>
    ),
  }));
  return (
    <>
      <PageHeading title={cities.title} lead={cities.lead} />
      <div className="cities">
        <RegionMap map={cities.map} regions={cities.regions} />
        <section className="stack" aria-labelledby="regions">
          <h2 id="regions">{t("regions")}</h2>
          <CardList cards={cards} />
          <p className="soft small">
            <Sources sources={cities.sources} />
          </p>
        </section>
      </div>
    </>
  );
}
