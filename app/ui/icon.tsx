/** Drawn on a grid of 24 with strokes of 2; they take the colour of the text, and a word always stands beside. */
const shapes = {
  check: "M4.5 12.5l5 5L20 7",
  cross: "M6 6l12 12M18 6L6 18",
  info: "M12 11v6M12 7v.1M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  alert: "M12 9.5v4.5M12 17v.1M12 3L2.5 20.5h19z",
  error: "M12 7v6M12 16.8v.1M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z",
  done: "M7.5 12.3l3 3 6-6.5M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  half: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 3v18M15.5 4v16M19 6.5v11",
  open: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z",
  search: "M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM15.7 15.7L21 21",
  next: "M5 12h14M13 6l6 6-6 6",
  previous: "M19 12H5M11 6l-6 6 6 6",
  plus: "M12 5v14M5 12h14",
  lock: "M6 11h12v9.5H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
  external: "M13.5 4.5h6v6M19.5 4.5l-9 9M17 14v5.5H4.5V7H10",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
