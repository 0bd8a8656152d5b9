/** The name mark grown into a city: blocks that stand, gaps, and rings for what does not exist yet. */
const rows = ["■■·■■·", "■○■■■■", "·■■·■○", "■■●■■■", "■·■■○·", "■■■·■■"];
const step = 64;

const tiles = rows.flatMap((row, y) => [...row].map((kind, x) => ({ kind, x: x * step, y: y * step })));

export function Tiles() {
  return (
    <svg className="tiles" viewBox="0 0 384 384" aria-hidden="true" focusable="false">
      {tiles.map((tile) => (
        <Tile key={`${tile.x} ${tile.y}`} {...tile} />
      ))}
    </svg>
  );
}

function Tile({ kind, x, y }: { kind: string; x: number; y: number }) {
  if (kind === "■") return <rect x={x + 4} y={y + 4} width="56" height="56" rx="7" />;
  if (kind === "○") return <circle cx={x + 32} cy={y + 32} r="24" />;
  return kind === "●" ? <circle className="tiles__new" cx={x + 32} cy={y + 32} r="28" /> : null;
}
