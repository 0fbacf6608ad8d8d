package factbook.serve;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Consumer;

/** Tells of changes of a book's files until it is closed. */
interface Watcher extends AutoCloseable {
  /** The folders of a book whose changes matter. */
  List<String> FOLDERS = List.of("content", "seeds", "templates");

  @Override
  void close();

  /** Whether it looks for changes again and again, because nobody tells of them. */
  boolean isPolling();

  /**
   * Watches a book by what the system tells, or by looking where it tells nothing.
   *
   * @param isPolling whether to look in any case: a folder on the network tells nothing
   * @param changed hears of each file that may have changed, or of a folder for anything in it
   */
  static Watcher start(Path book, boolean isPolling, Consumer<Path> changed) {
    if (!isPolling) {
      try {
        WatchService service = FileSystems.getDefault().newWatchService();
        // The service of some systems polls too, every few seconds.
        if (!service.getClass().getSimpleName().startsWith("Polling")) {
          return ToldWatcher.start(service, book, changed);
        }
        service.close();
      } catch (IOException | UnsupportedOperationException tooManyFolders) {
        // They are looked at instead.
      }
    }
    return PollingWatcher.start(book, changed);
  }

  /** Whether a name is one of those that editors make beside a file, which no book reads. */
  static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name == null || name.toString().startsWith(".") || name.toString().endsWith("~");
  }
}
