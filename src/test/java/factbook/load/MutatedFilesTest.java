package factbook.load;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.HumanFormat;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of files that are nearly right: none may throw, and each mistake has its place. */
class MutatedFilesTest {
  private static final String PIECES = "\n\n  - :{}[],\"'#&*!|>%@`?\\~-=\u3000\u200B\u00E9家近余\t0:";

  @Test
  void readsAnyChangeOfAParkWithoutThrowing() throws IOException {
    String park =
        Files.readString(Path.of("src/test/resources/mistakes/_base/content/parks/valley.yaml"));
    Random random = new Random(20_200_630);
    int mistaken = 0;
    for (int run = 0; run < 4_000; run++) {
      String text = mutate(park, random);
      Diagnostics diagnostics = new Diagnostics();
      Documents.read(
          new TextFile("valley.yaml", text),
          Type.of(SubjectShapes.PARK_SHAPE),
          new Reading(diagnostics, Names.NONE));
      for (Diagnostic one : diagnostics.sorted()) {
        assertNotNull(one.where(), text);
        assertTrue(new HumanFormat(false).format(one).endsWith("\n"));
      }
      mistaken += diagnostics.hasErrors() ? 1 : 0;
    }
    assertTrue(mistaken > 2_000, "only " + mistaken + " were wrong");
  }

  private static String mutate(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
        case 2 -> changed.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
        default -> changed.setLength(Math.max(1, at));
      }
    }
    return changed.toString();
  }
}
