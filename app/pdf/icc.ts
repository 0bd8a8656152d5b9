/** A small ICC profile (version 2) of the sRGB colour space, which an archive file must carry. */
export function srgbProfile(): Uint8Array {
  profile ??= build();
  return profile;
}

let profile: Uint8Array | undefined;

const curvePoints = 1024;

/** Colour of light (D50) and of the three primaries, adapted to it: IEC 61966-2-1. */
const xyz = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const;

function build(): Uint8Array {
  const curve = curveTag();
  const tags: [string, Uint8Array][] = [
    ["desc", descriptionTag("sRGB")],
    ["cprt", textTag("No rights reserved")],
    ...Object.entries(xyz).map(([name, value]): [string, Uint8Array] => [name, xyzTag(value)]),
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const offsets = new Map<Uint8Array, number>();
  let end = 128 + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (offsets.has(data)) continue;
    offsets.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  header(view, end);
  view.setUint32(128, tags.length);
  for (const [place, [name, data]] of tags.entries()) {
    const at = 132 + place * 12;
    const offset = offsets.get(data) ?? 0;
    ascii(view, at, name);
    view.setUint32(at + 4, offset);
    view.setUint32(at + 8, data.length);
    bytes.set(data, offset);
  }
  return bytes;
}

function header(view: DataView, size: number) {
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  ascii(view, 12, "mntrRGB XYZ ");
  // 1 January 2000: a fixed day, so that the same document gives the same bytes.
  for (const [place, part] of [2000, 1, 1].entries()) view.setUint16(24 + place * 2, part);
  ascii(view, 36, "acsp");
  for (const [place, part] of xyz.wtpt.entries()) view.setInt32(68 + place * 4, fixed(part));
}

const fixed = (value: number) => Math.round(value * 65536);

function ascii(view: DataView, at: number, text: string) {
  for (const [place, letter] of [...text].entries()) view.setUint8(at + place, letter.charCodeAt(0));
}

function tag(kind: string, size: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(8 + size);
  const view = new DataView(bytes.buffer);
  ascii(view, 0, kind);
  fill(view);
  return bytes;
}

const textTag = (text: string) => tag("text", text.length + 1, (view) => ascii(view, 8, text));

const descriptionTag = (text: string) =>
  tag("desc", 4 + text.length + 1 + 4 + 4 + 2 + 1 + 67, (view) => {
    view.setUint32(8, text.length + 1);
    ascii(view, 12, text);
  });

const xyzTag = (value: readonly number[]) =>
  tag("XYZ ", 12, (view) => {
    for (const [place, part] of value.entries()) view.setInt32(8 + place * 4, fixed(part));
  });

const curveTag = () =>
  tag("curv", 4 + curvePoints * 2, (view) => {
    view.setUint32(8, curvePoints);
    for (let point = 0; point < curvePoints; point += 1) {
      const value = point / (curvePoints - 1);
      const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      view.setUint16(12 + point * 2, Math.round(linear * 65535));
    }
  });
