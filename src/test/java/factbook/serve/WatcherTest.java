package factbook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With real files, told by the system and looked for. */
class WatcherTest {
  private final Path book;
  private final Path park;
  private final BlockingQueue<Path> heard = new LinkedBlockingQueue<>();

  WatcherTest(@TempDir Path temporary) throws IOException {
    this.book = temporary.toRealPath();
    this.park = book.resolve("content/parks/a.yaml");
    Files.createDirectories(book.resolve("content/parks"));
    Files.createDirectories(book.resolve("seeds"));
    Files.writeString(park, "one");
  }

  private Watcher watch(boolean isPolling) {
    return Watcher.start(book, isPolling, heard::add);
  }

  private void assertHears(Path file) throws InterruptedException {
    Path next;
    do {
      next = heard.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("nobody told of " + file);
      }
    } while (!next.equals(file));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfAFileThatIsWritten(boolean isPolling) throws Exception {
    try (Watcher watcher = watch(isPolling)) {
      Files.writeString(park, "another");

      assertHears(park);
      assertEquals(isPolling, watcher.isPolling());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfAFileThatAnotherTakesThePlaceOf(boolean isPolling) throws Exception {
    Path beside = Files.writeString(book.resolve("content/parks/.a.yaml.swp"), "two");
    try (Watcher watcher = watch(isPolling)) {
      Files.move(beside, park, StandardCopyOption.ATOMIC_MOVE);

      assertHears(park);
      assertTrue(heard.stream().noneMatch(Watcher::isHidden), watcher::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfBothNamesOfARenamedFile(boolean isPolling) throws Exception {
    Path renamed = book.resolve("content/parks/b.yaml");
    try (Watcher watcher = watch(isPolling)) {
      Files.move(park, renamed);

      assertFalse(watcher.toString().isEmpty());
      Path first = heard.poll(10, TimeUnit.SECONDS);
      assertHears(park.equals(first) ? renamed : park);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfAFileThatIsDeleted(boolean isPolling) throws Exception {
    try (Watcher watcher = watch(isPolling)) {
      Files.delete(park);

      assertHears(park);
      assertFalse(Files.exists(park), watcher::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsOfFilesInFoldersThatAreNew(boolean isPolling) throws Exception {
    Path template = book.resolve("templates/home.ftlh");
    Path entity = book.resolve("content/entities/e.yaml");
    try (Watcher watcher = watch(isPolling)) {
      Files.createDirectories(template.getParent());
      Files.writeString(template, "one");
      assertHears(template);
      Files.createDirectories(entity.getParent());
      Files.writeString(entity, "one");
      assertHears(entity);
      Files.writeString(entity, "another");

      assertHears(entity);
      assertEquals(isPolling, watcher.isPolling());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysNothingOfWhatNoBookReads(boolean isPolling) throws Exception {
    try (Watcher watcher = watch(isPolling)) {
      Files.writeString(book.resolve("content/parks/a.yaml~"), "kept by the editor");
      Files.createDirectories(book.resolve("public"));
      Files.writeString(book.resolve("public/index.html"), "the site");
      Files.writeString(park, "another");

      Path first = heard.poll(10, TimeUnit.SECONDS);
      assertEquals(park, first, watcher::toString);
    }
  }
}
