package factbook.serve;

import factbook.scan.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks at the size and time of each file several times a second. */
final class PollingWatcher implements Watcher {
  private static final int DEEPEST = 4;
  private static final long PAUSE_MILLISECONDS = 200;

  private final Path book;
  private final Consumer<Path> changed;
  private final Thread thread;
  private Map<Path, FileStamp> known;

  private PollingWatcher(Path book, Consumer<Path> changed) {
    this.book = book;
    this.changed = changed;
    this.known = look();
    this.thread = new Thread(this::watch, "watcher");
    thread.setDaemon(true);
  }

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

  private void compare(Map<Path, FileStamp> now) {
    now.forEach(
        (file, stamp) -> {
          if (!stamp.equals(known.get(file))) {
            changed.accept(file);
          }
        });
    known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed);
    known = now;
  }

  private Map<Path, FileStamp> look() {
    Map<Path, FileStamp> stamps = new HashMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(book.resolve(folder), DEEPEST)) {
        files.filter(file -> !Watcher.isHidden(file)).forEach(file -> note(file, stamps));
      } catch (IOException | UncheckedIOException gone) {
        // It may come back; what was in it is told as gone.
      }
    }
    return stamps;
  }

  private static void note(Path file, Map<Path, FileStamp> stamps) {
    try {
      FileStamp now = FileStamp.of(file.toString(), file);
      if (now.kind() != FileStamp.Kind.FOLDER) {
        stamps.put(file, now);
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
