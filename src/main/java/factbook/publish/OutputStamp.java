package factbook.publish;

import factbook.scan.FileStamp;
import factbook.scan.FolderStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The state of an output folder, told without reading its files. */
final class OutputStamp {
  /** Longer than the clock of a file system waits for its next tick. */
  private static final Duration TICK = Duration.ofMillis(20);

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private OutputStamp() {}

  /** The state of an output; null where there is none, or times are too coarse to tell it. */
  static @Nullable String of(Path output) throws IOException {
    if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    List<FileStamp> stamps = FolderStamp.of(output, Workspace.INSIDE);
    return isCoarse(stamps) ? null : FolderStamp.digest(stamps);
  }

  /** The state of an output whose files have just been written, and by nobody changed since. */
  static @Nullable String of(Path output, Manifest manifest, Instant began) throws IOException {
    waitForTick();
    List<FileStamp> stamps = FolderStamp.of(output, Workspace.INSIDE);
    Map<String, FileStamp> byPath = new HashMap<>();
    stamps.forEach(stamp -> byPath.put(stamp.path(), stamp));
    FileStamp last = byPath.get(Manifest.NAME);
    if (last == null || isCoarse(stamps)) {
      return null;
    }
    // The manifest is the last that a build writes; what is older than the build was compared.
    long latest =
        Math.max(
            last.modified(), TimeUnit.NANOSECONDS.convert(Duration.between(Instant.EPOCH, began)));
    for (Map.Entry<String, Manifest.Entry> file : manifest.entries().entrySet()) {
      FileStamp there = byPath.get(file.getKey());
      if (there == null
          || there.kind() != FileStamp.Kind.FILE
          || there.size() != file.getValue().size()
          || there.modified() > latest) {
        return null;
      }
    }
    return FolderStamp.digest(stamps);
  }

  /** So that whoever changes a file from now on gives it another time. */
  private static void waitForTick() throws IOException {
    try {
      Thread.sleep(TICK.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Some file systems count whole seconds. */
  private static boolean isCoarse(List<FileStamp> stamps) {
    return stamps.stream().allMatch(stamp -> stamp.changed() % SECOND == 0);
  }
}
