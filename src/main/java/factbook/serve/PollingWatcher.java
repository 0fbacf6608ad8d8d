package factbook.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at the size and time of each file several times a second. */
final class PollingWatcher implements Watcher {
  private static final int DEEPEST = 4;
  private static final long PAUSE_MILLISECONDS = 200;

  private final Path book;
  private final Consumer<Path> changed;
  private final Thread thread;
  private Map<Path, Stamp> known;

  private PollingWatcher(Path book, Consumer<Path> changed) {
    this.book = book;
    this.changed = changed;
    this.known = look();
    this.thread = new Thread(this::watch, "watcher");
    thread.setDaemon(true);
  }

  private record Stamp(long size, long modified, @Nullable Object key) {}

  static Watcher start(Path book, Consumer<Path> changed) {
    PollingWatcher watcher = new PollingWatcher(book, changed);
    watcher.thread.start();
    return watcher;
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(PAUSE_MILLISECONDS);
        compare(look());
      }
    } catch (InterruptedException closed) {
      // Nobody listens any more.
    }
  }

  private void compare(Map<Path, Stamp> now) {
    now.forEach(
        (file, stamp) -> {
          if (!stamp.equals(known.get(file))) {
            changed.accept(file);
          }
        });
    known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed);
    known = now;
  }

  private Map<Path, Stamp> look() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(book.resolve(folder), DEEPEST)) {
        files.filter(file -> !Watcher.isHidden(file)).forEach(file -> note(file, stamps));
      } catch (IOException | UncheckedIOException gone) {
        // It may come back; what was in it is told as gone.
      }
    }
    return stamps;
  }

  private static void note(Path file, Map<Path, Stamp> stamps) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isDirectory()) {
        stamps.put(
            file,
            new Stamp(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS), now.fileKey()));
      }
    } catch (IOException gone) {
      // It is told as gone.
    }
  }

  @Override
  public boolean isPolling() {
    return true;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
