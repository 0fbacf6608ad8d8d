package factbook.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears of changes from the system. Each folder is registered by itself, new ones as they come; the
 * book's own folder too, in which {@code templates} may appear.
 */
final class ToldWatcher implements Watcher {
  private final WatchService service;
  private final Path book;
  private final Consumer<Path> changed;
  private volatile @Nullable Watcher instead;
  private volatile boolean isClosed;

  private ToldWatcher(WatchService service, Path book, Consumer<Path> changed) {
    this.service = service;
    this.book = book;
    this.changed = changed;
  }

  /** Begins to listen; throws where the system does not watch so many folders. */
  static Watcher start(WatchService service, Path book, Consumer<Path> changed) throws IOException {
    ToldWatcher watcher = new ToldWatcher(service, book, changed);
    try {
      watcher.register(book);
      for (String folder : FOLDERS) {
        watcher.registerAll(book.resolve(folder), false);
      }
    } catch (IOException tooMany) {
      service.close();
      throw tooMany;
    }
    Thread thread = new Thread(watcher::listen, "watcher");
    thread.setDaemon(true);
    thread.start();
    return watcher;
  }

  private void register(Path folder) throws IOException {
    folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  private void registerAll(Path folder, boolean isNew) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes)
              throws IOException {
            register(inside);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isNew) {
              changed.accept(file); // it was there before the folder was registered
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void listen() {
    try {
      while (true) {
        WatchKey key = service.take();
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
          hear(folder, event);
        }
        key.reset();
      }
    } catch (ClosedWatchServiceException | InterruptedException closed) {
      // Nobody listens any more.
    } catch (IOException tooMany) {
      pollInstead();
    }
  }

  private void hear(Path folder, WatchEvent<?> event) throws IOException {
    if (!(event.context() instanceof Path name)) {
      changed.accept(book); // there were more changes than the system could keep
      return;
    }
    Path file = folder.resolve(name);
    if (Watcher.isHidden(file) || (folder.equals(book) && !FOLDERS.contains(name.toString()))) {
      return;
    }
    if (event.kind() == ENTRY_CREATE) {
      registerAll(file, true);
    }
    changed.accept(file);
  }

  private synchronized void pollInstead() {
    if (!isClosed) {
      instead = PollingWatcher.start(book, changed);
      changed.accept(book);
    }
  }

  @Override
  public boolean isPolling() {
    return instead != null;
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    Watcher other = instead;
    if (other != null) {
      other.close();
    }
    try {
      service.close();
    } catch (IOException lost) {
      // It ends with the program.
    }
  }
}
