import qrcode from "qrcode-generator";

/** A code for cameras as the path of a drawing, one unit a square, with the quiet edge it needs. */
export function qrPath(text: string): { side: number; path: string } {
  const quiet = 4;
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, place) => place);
  const squares = places.flatMap((row) =>
    places.filter((column) => code.isDark(row, column)).map((column) => `M${column + quiet} ${row + quiet}h1v1h-1z`),
  );
  return { side: count + 2 * quiet, path: squares.join("") };
}
