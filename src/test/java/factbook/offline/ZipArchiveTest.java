package factbook.offline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.offline.ZipArchive.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private ZipFile opened(List<Entry> entries) throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, ZipArchive.of(entries, DAY));
    return new ZipFile(file.toFile(), StandardCharsets.US_ASCII); // names say themselves: UTF-8
  }

  @Test
  void anotherReaderFindsTheFilesInTheirOrderWithTheirDay() throws IOException {
    List<Entry> entries =
        List.of(
            Entry.stored("mimetype", bytes("application/epub+zip")),
            Entry.packed("云栖/小镇.txt", bytes("云".repeat(1000))),
            Entry.packed("empty", new byte[0]).in("folder"));
    try (ZipFile zip = opened(entries)) {
      List<String> found = new ArrayList<>();
      for (ZipEntry entry : zip.stream().toList()) {
        LocalDateTime time = entry.getTimeLocal();
        found.add(entry.getName() + " " + entry.getMethod() + " " + time + " " + entry.getSize());
        try (var in = zip.getInputStream(entry)) {
          assertEquals(entry.getSize(), in.readAllBytes().length);
        }
      }
      assertEquals(
          List.of(
              "mimetype 0 2026-11-21T00:00 20",
              "云栖/小镇.txt 8 2026-11-21T00:00 3000",
              "folder/empty 8 2026-11-21T00:00 0"),
          found);
    }
  }

  @Test
  void whatIsPackedIsWhatComesOut() throws IOException {
    Random random = new Random(6);
    for (int size : new int[] {1, 2, 255, 65_536, 300_000}) {
      byte[] noise = new byte[size];
      random.nextBytes(noise);
      Entry entry = Entry.packed("noise", noise);
      assertArrayEquals(noise, entry.bytes());
      try (ZipFile zip = opened(List.of(entry));
          var in = zip.getInputStream(zip.getEntry("noise"))) {
        assertArrayEquals(noise, in.readAllBytes());
      }
    }
  }

  @Test
  void theBytesFollowFromTheFilesAlone() {
    // Written down, as a packer that changes with the machine would change it too.
    byte[] zip = ZipArchive.of(List.of(Entry.packed("a", bytes("aaaaaaaaaaaabc".repeat(9)))), DAY);
    assertEquals("8bed0750646be00d", factbook.text.Sha256.of(zip).substring(0, 16));
  }
}
