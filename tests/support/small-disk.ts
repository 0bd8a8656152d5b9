import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface SmallDisk {
  path: string;
  /** Writes until nothing more fits. */
  fill: () => void;
  giveRoom: () => void;
  remove: () => void;
}

/** A file system of so many megabytes in memory, or the reason why this machine lets none be made. */
export function mountSmallDisk(megabytes: number): SmallDisk | { problem: string } {
  const path = mkdtempSync(join(tmpdir(), "innohankinta-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", path], { stdio: "pipe" });
  } catch (refusal) {
    rmSync(path, { recursive: true });
    return { problem: refusal instanceof Error ? refusal.message.trim() : String(refusal) };
  }
  const filler = join(path, "filler");
  return {
    path,
    fill() {
      for (const size of [65_536, 4096, 1]) writeUntilFull(filler, size);
    },
    giveRoom: () => rmSync(filler),
    remove() {
      execFileSync("umount", [path]);
      rmSync(path, { recursive: true });
    },
  };
}

function writeUntilFull(file: string, size: number): void {
  const piece = Buffer.alloc(size, "x");
  for (;;) {
    try {
      writeFileSync(file, piece, { flag: "a" });
    } catch (refusal) {
      if (refusal instanceof Error && "code" in refusal && refusal.code === "ENOSPC") return;
      throw refusal;
    }
  }
}
