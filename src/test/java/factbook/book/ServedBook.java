package factbook.book;

import factbook.diagnostic.Diagnostic;
import factbook.serve.Listener;
import factbook.serve.Serving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A book that is served while a test edits it. */
final class ServedBook implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Path folder;
  private final Serving serving;
  private final Thread thread;
  private final BlockingQueue<Long> readings = new LinkedBlockingQueue<>();

  ServedBook(Path folder) throws IOException {
    this.folder = folder;
    this.serving =
        Serving.start(
            new Serving.Wish(folder, "127.0.0.1", 0, false),
            new Listener() {
              @Override
              public void read(List<String> changed, long milliseconds, List<Diagnostic> found) {
                readings.add(milliseconds);
              }

              @Override
              public void checked(long milliseconds, List<Diagnostic> found) {
                // No page waits for it.
              }
            });
    this.thread = new Thread(this::run, "serving");
    thread.start();
  }

  private void run() {
    try {
      serving.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + serving.port() + "/" + path);
  }

  /** Waits for the next reading; the milliseconds that it took. */
  long reading() throws InterruptedException {
    Long milliseconds = readings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (milliseconds == null) {
      throw new AssertionError("the change was not noticed");
    }
    return milliseconds;
  }

  /** Forgets the readings until now: the next is of what comes. */
  void forget() {
    readings.clear();
  }

  /** Saves a file as editors do: written beside its place and renamed. */
  void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " has no " + from);
    }
    save(path, text.replace(from, to));
  }

  void save(String path, String text) throws IOException {
    Path beside = folder.resolve(path + "~");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    Files.move(beside, folder.resolve(path), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {
    serving.close();
    thread.interrupt();
  }
}
