import type { RegionItem } from "./list-regions.server.ts";
import type { CountryMap } from "./region-map.server.ts";

const gap = 9;
/** Names on the western coast stand over the sea, the others to the right of their place. */
const west = 100;

/** The regions on the map. The list beside it says the same to those who do not see it or use no pointer. */
export function RegionMap({ map, regions }: { map: CountryMap; regions: readonly RegionItem[] }) {
  return (
    <svg className="region-map" viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true" focusable="false">
      <path className="region-map__land" d={map.outline} />
      {regions.map(({ id, href, mapName, hasExamples, point }) => {
        const isWest = point.x < west;
        return (
          <a key={id} href={href} tabIndex={-1}>
            <circle
              className={hasExamples ? "region-map__place region-map__place--examples" : "region-map__place"}
              cx={point.x}
              cy={point.y}
              r={6}
            />
            <text
              className="region-map__name"
              x={point.x + (isWest ? -gap : gap)}
              y={point.y + 4.5}
              textAnchor={isWest ? "end" : "start"}
            >
              {mapName}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
