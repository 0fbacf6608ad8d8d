package factbook.publish;

import factbook.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small site of a test, published to {@code public} beside the folder of a book. */
record Site(SortedMap<String, String> files) {
  /** From path, text, path, text … */
  static Site of(String... pathsAndTexts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return new Site(files);
  }

  static Path book(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve("book"));
  }

  static Path output(Path folder) {
    return folder.resolve("public");
  }

  /** Publishes and expects no mistake. */
  Switch publish(Path folder) throws IOException {
    return publish(folder, new DiskOperations());
  }

  Switch publish(Path folder, FileOperations operations) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    try (Publication publication = begin(folder, diagnostics, operations)) {
      if (publication == null) {
        throw new AssertionError(diagnostics.sorted().toString());
      }
      putAll(publication);
      if (diagnostics.hasErrors()) {
        throw new AssertionError(diagnostics.sorted().toString());
      }
      return publication.commit();
    }
  }

  static @Nullable Publication begin(
      Path folder, Diagnostics diagnostics, FileOperations operations) throws IOException {
    return Publication.begin(
        book(folder), output(folder), diagnostics, operations, Duration.ofMillis(50));
  }

  /** Puts all files, half of them piece by piece. */
  void putAll(Publication publication) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (file.getKey().length() % 2 == 0) {
        publication.put(file.getKey(), bytes);
      } else {
        publication.put(file.getKey(), out -> out.write(bytes));
      }
    }
  }

  /** Whether exactly these files of ours stand in the output. */
  boolean stands(Path folder) throws IOException {
    Manifest manifest = Manifest.of(output(folder));
    return manifest != null
        && manifest.entries().keySet().equals(files.keySet())
        && Snapshot.only(Snapshot.contents(output(folder)), files.keySet()).equals(files);
  }
}
