package factbook.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "a:b",
        "a\u0000b",
        "a\nb",
        "a\u0085b",
        "con",
        "parks/AUX.html",
        "lpt1",
        "name.",
        "name ",
        "a?b",
        "\ud800",
        ".factbook-manifest",
        ".factbook",
        ".factbook/stage/x"
      })
  void refusesWhatIsNoNameEverywhere(String path) {
    assertNotNull(SitePath.fault(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html", ".nojekyll", "zh-hans/parks/yunqi-town.html", "assets/style.0a1b.css",
        "照片/云栖小镇.jpg", "conference.html", "a/.factbook-manifest", "console/x"
      })
  void acceptsOrdinaryNames(String path) {
    assertNull(SitePath.fault(path));
  }

  @Test
  void countsBytesOfNames() {
    assertNull(SitePath.fault("a/" + "云".repeat(85)));
    assertNotNull(SitePath.fault("a/" + "云".repeat(86)));
    assertNotNull(SitePath.fault("x".repeat(300)));
  }

  @ParameterizedTest
  @CsvSource({"A.HTML, a.html", "ﬁ, FI", "straße, STRASSE", "é, e\u0301", "Å, å"})
  void foldsWhatSomeSystemTakesForOne(String one, String other) {
    assertEquals(SitePath.folded(one), SitePath.folded(other));
  }

  @Test
  void keepsDifferentNamesApart() {
    assertNotEquals(SitePath.folded("云栖"), SitePath.folded("雲棲"));
    assertNotEquals(SitePath.folded("a/b"), SitePath.folded("a-b"));
  }

  @Test
  void listsTheFoldersAboveAFile() {
    assertEquals(List.of("a", "a/b"), SitePath.folders("a/b/c.html"));
    assertEquals(List.of(), SitePath.folders("c.html"));
  }
}
