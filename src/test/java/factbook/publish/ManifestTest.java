package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private static Manifest sample() {
    TreeMap<String, Manifest.Entry> entries = new TreeMap<>();
    entries.put("zh-hans/云 栖.html", new Manifest.Entry(12, DIGEST));
    entries.put("index.html", new Manifest.Entry(0, DIGEST));
    return new Manifest(entries);
  }

  private static String text(Manifest manifest) {
    return new String(manifest.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatItWrote() {
    String text =
        "factbook-manifest 1 2\n" + DIGEST + " 0 index.html\n" + DIGEST + " 12 zh-hans/云 栖.html\n";
    assertEquals(text, text(sample()));
    assertEquals(sample(), Manifest.parse(text));
    assertEquals(Manifest.EMPTY, Manifest.parse(text(Manifest.EMPTY)));
  }

  @Test
  void seesEveryTruncation() {
    String text = text(sample());
    for (int length = 0; length < text.length(); length++) {
      assertNull(Manifest.parse(text.substring(0, length)), "cut at " + length);
    }
    assertNotNull(Manifest.parse(text));
  }

  @Test
  void trustsNoPathThatLeadsOut() {
    String entry = DIGEST + " 1 ";
    for (String path : new String[] {"../x", "/etc/passwd", "a/../../b", ".factbook-manifest"}) {
      assertNull(Manifest.parse("factbook-manifest 1 1\n" + entry + path + "\n"), path);
    }
    assertNull(Manifest.parse("factbook-manifest 1 2\n" + (entry + "a\n").repeat(2)));
  }

  @Test
  void namesTheFoldersOfItsFiles() {
    assertEquals(Set.of("zh-hans"), sample().folders());
  }
}
