import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export interface FailingDisk {
  path: string;
  /** The kernel meets an error on the disk and lets nobody write to it any more, whatever is open. */
  fail: () => void;
  /** What an administrator does: takes it off, checks it, puts it back. */
  repair: () => void;
  remove: () => void;
}

const run = (command: string, ...words: string[]): string =>
  execFileSync(command, words, { stdio: "pipe", encoding: "utf8" }).trim();

/** A real file system (ext4) in a file, that goes read-only when it fails, or the reason why this machine lets none be made. */
export function mountFailingDisk(): FailingDisk | { problem: string } {
  const folder = mkdtempSync(join(tmpdir(), "innohankinta-failing-"));
  const [image, path] = [join(folder, "image"), mkdtempSync(join(folder, "mount-"))];
  const mount = () => run("mount", "-o", "loop,errors=remount-ro", image, path);
  const device = () => basename(run("findmnt", "-no", "SOURCE", path));
  const trigger = () => `/sys/fs/ext4/${device()}/trigger_fs_error`;
  try {
    run("truncate", "-s", "64M", image);
    run("mkfs.ext4", "-q", "-F", image);
    mount();
  } catch (refusal) {
    rmSync(folder, { recursive: true });
    return { problem: refusal instanceof Error ? refusal.message.trim() : String(refusal) };
  }
  if (!existsSync(trigger())) return { problem: "this kernel cannot let a file system fail" };
  return {
    path,
    fail: () => writeFileSync(trigger(), "a test"),
    repair() {
      run("umount", "--lazy", path);
      try {
        run("fsck.ext4", "-fy", image);
      } catch {
        // It says by its exit code that it mended something.
      }
      mount();
    },
    remove() {
      run("umount", "--lazy", path);
      rmSync(folder, { recursive: true });
    },
  };
}
