package factbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fact.GlossaryEntry;
import factbook.fact.GlossaryEntry.Kind;
import factbook.fact.Script;
import factbook.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Outline OUTLINE =
      new Outline(
          List.of(Script.HANS, Script.HANT),
          List.of(
              new GlossaryEntry(
                  "云栖", "雲棲", null, Kind.PLACE, null, new TextFile("glossary.yaml", "").start())));

  @Test
  void keepsWhatTheChecksNeed() {
    PageOutline outline =
        OUTLINE.of(
            "zh-hans/a.html",
            """
            <!doctype html><html lang="zh-Hans"><head><title>云栖小镇</title>
            <link rel="alternate" hreflang="zh-Hant" href="../zh-hant/a.html">
            <link rel="stylesheet" href="../assets/a.css"></head>
            <body><h1 id="b">1,600余家</h1><h2 id="a">９.8万</h2>
            <a href="b.html#x">b</a><a href="a.html">a</a><a href="b.html#x">b</a>
            <b translate="no">余<i>家</i></b><a href="https://example.org/">c</a>
            <svg><title>not of the page</title><use href="#b"/></svg></body></html>
            """);
    assertEquals(
        new PageOutline(
            "zh-hans/a.html",
            "zh-Hans",
            true,
            "12",
            List.of("b", "a"),
            List.of("a.html", "b.html#x"),
            List.of("#b", "../assets/a.css"),
            List.of(new PageOutline.Twin("zh-Hant", "../zh-hant/a.html")),
            "1 600 ９ 8",
            List.of("余家", "https://example.org/"),
            List.of("云栖"),
            List.of()),
        outline);
  }

  @Test
  void takesListsThatAScriptSortsInOneOrder() {
    String hans = "<ul data-order=script><li id=a>1<li id=b>2</ul><p id=z>3";
    String hant = "<ul data-order=script><li id=b>2<li id=a>1</ul><p id=z>3";
    assertEquals(OUTLINE.of("x", hans).ids(), OUTLINE.of("x", hant).ids());
    assertEquals("1 2 3", OUTLINE.of("x", hant).numbers());
  }

  @Test
  void survivesWhatIsNoHtml() {
    PageOutline outline = OUTLINE.of("x", "\u0000<<<p id=<a href='");
    assertEquals("", outline.lang());
    assertTrue(outline.links().size() <= 1);
  }

  @Test
  void survivesDeepNesting() {
    assertEquals("", OUTLINE.of("x", "<div>".repeat(20_000)).headings());
  }
}
