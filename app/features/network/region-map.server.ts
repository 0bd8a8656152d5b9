import { createRequire } from "node:module";
import { geoConicConformal, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const width = 340;
const height = 620;
const margin = 24;
const finland = "246";

/** A place on the map, in its own units. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface CountryMap {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
}

type World = Parameters<typeof feature>[0];

/** The map of the world is large and read once; a package's JSON cannot be imported in all the Node versions we serve. */
function readFinland() {
  const world: World = createRequire(import.meta.url)("world-atlas/countries-50m.json");
  const { countries } = world.objects;
  if (countries?.type !== "GeometryCollection") throw new Error("The map of the world has no countries");
  const found = feature(world, countries).features.find(({ id }) => id === finland);
  if (!found) throw new Error("The map of the world has no Finland");
  return found;
}

const country = readFinland();
const projection = geoConicConformal()
  .parallels([60, 70])
  .rotate([-26, 0])
  .fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    country,
  );

export const countryMap: CountryMap = { width, height, outline: geoPath(projection).digits(1)(country) ?? "" };

export function mapPoint({ lat, lon }: { lat: number; lon: number }): MapPoint {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
