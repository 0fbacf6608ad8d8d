package factbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.book.BuiltBook;
import factbook.fact.GlossaryEntry;
import factbook.fact.GlossaryEntry.Kind;
import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import factbook.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is read tag by tag says what its tree would say. */
class NestedMarkupTest {
  private static final Map<Script, ScriptLeaks> LEAKS =
      Map.of(
          Script.HANS, ScriptLeaks.of(Script.HANS),
          Script.HANT, ScriptLeaks.of(Script.HANT));

  private static final Terms TERMS =
      new Terms(
          List.of(Script.HANS, Script.HANT),
          List.of(
              new GlossaryEntry(
                  "云栖", "雲棲", null, Kind.PLACE, null, new TextFile("glossary.yaml", "").start())));

  private static OutlineReader reader() {
    return new OutlineReader(LEAKS);
  }

  private static boolean isPlain(String html) {
    return NestedMarkup.read(html, reader());
  }

  private static PageOutline ofTags(String html) {
    OutlineReader reader = reader();
    assertTrue(NestedMarkup.read(html, reader), html);
    return reader.outline("x", TERMS);
  }

  private static PageOutline ofTree(String html) {
    OutlineReader reader = reader();
    TreeMarkup.read(html, reader);
    return reader.outline("x", TERMS);
  }

  private static String page(String body) {
    return "<!doctype html>\n<html lang=\"zh-Hans\"><head><title>页</title></head>\n<body>"
        + body
        + "</body></html>\n";
  }

  @Test
  void everyPageOfTheBookSaysTheSameByTagsAsByTree() throws IOException {
    for (Path page : BuiltBook.pages()) {
      String html = Files.readString(page);
      assertEquals(ofTree(html), ofTags(html), page.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<P ID=\"A\">云<B>栖</B> 12</P>",
        "<p id='&lt;a&quot;' title='雲'>1&#50;3 &amp;nbsp; &nbsp;國 &notin; &ltx &",
        "<p title=\"a &copy= b &copy; c\">x</p>",
        "<p>1<!-- 2 <b id=x> -->3</p>",
        "<svg viewBox=\"0 0 1 1\"><title>雲 5</title><g ID=\"g\"><path d=\"M0 0\"/><text>6</text>"
            + "<linearGradient id=\"l\"/><a href=\"a.html\"><circle r=\"1\"></circle></a></g></svg>",
        "<table><caption>1</caption><tr id=\"r\"><td>2<td>3</tr></table>",
        "<table><tr><td lang=\"zh-Hant\">雲</td></tr></table>",
        "<script type=\"application/json\">{\"國\": \"1 < 2\"}</script><p>3</p>",
        "<template id=\"t\"><li id=\"u\"><a href=\"b.html\">4</a></li></template>",
        "<dl><div><dt>1</dt><dd>2</dd></div></dl>",
        "<ul data-order=\"script\"><li id=\"b\" translate=\"no\">2</li><li id=\"a\">1</li></ul>",
        "<pre translate=\"no\">\n a\n  <code>b </code></pre>",
        "<p translate=\"no\">a<br>b <i translate=\"no\"> c </i>\u00a0d\u00ade</p>",
        "<button popovertarget=x type=button>1</button>",
        "<select><option value=\"7\">8</option></select><input value=\"9\" disabled>",
        "<img src=\"a.png\" alt=\"雲\"/><br/><hr />",
        "<details><summary>1</summary><noscript><p>2</p></noscript></details>",
      })
  void plainAndNotSoPlainPagesSayTheSame(String body) {
    String html = page(body);
    OutlineReader reader = reader();
    if (NestedMarkup.read(html, reader)) {
      assertEquals(ofTree(html), reader.outline("x", TERMS));
    }
    assertEquals(ofTree(html), outlineOf(html));
  }

  private static PageOutline outlineOf(String html) {
    OutlineReader reader = reader();
    if (!NestedMarkup.read(html, reader)) {
      reader = reader();
      TreeMarkup.read(html, reader);
    }
    return reader.outline("x", TERMS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>1<p>2",
        "<ul><li>1<li>2</ul>",
        "<p><div>1</div></p>",
        "<li>1</li>",
        "<b><p>1</b>2</p>",
        "<a href=\"a.html\"><a href=\"b.html\">1</a></a>",
        "<h1><h2>1</h2></h1>",
        "<table><p>1</p></table>",
        "<table>1</table>",
        "<table><tr><div>1</div></tr></table>",
        "<td>1</td>",
        "<select><p>1</p></select>",
        "<form><div><form>1</form></div></form>",
        "<button><button>1</button></button>",
        "<div/>1",
        "<p id=a>1</p>",
        "<p id=\"a\" id=\"b\">1</p>",
        "<p id=\"a\"title=\"b\">1</p>",
        "<p id = \"a\">1</p>",
        "<p title=\"1",
        "1 < 2",
        "1 <2",
        "</p>",
        "</br>",
        "<svg><p>1</p></svg>",
        "<svg><title><b>1</b></title></svg>",
        "<svg><![CDATA[<p id=\"a\">]]></svg>",
        "<svg><script>1</script></svg>",
        "<math><mi>1</mi></math>",
        "<![CDATA[1]]>",
        "<?php 1 ?>",
        "<!-->1<!-- -->",
        "<!-- 1 --!> 2 -->",
        "<script><!-- <script> </script>1</script>",
        "<script>1</SCRIPT>",
        "<style>p{}</style>",
        "<textarea><p id=\"a\"></textarea>",
        "<iframe><p id=\"a\"></p></iframe>",
        "<title>1</title>",
        "<body id=\"b\">",
        "<frameset></frameset>",
        "<image src=\"a.png\">",
        "<plaintext>1",
        "\u0000",
        "<p title=\"\u0000\">1</p>",
      })
  void whatHtmlReadsInItsOwnWayIsLeftToTheTree(String body) {
    assertFalse(isPlain(page(body)), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>1</p>",
        "<!doctype html>",
        "<!doctype html><html></html>",
        "<!doctype html><html><body></body></html>",
        "<!doctype html><html><head></head></html>",
        "<!doctype html><html><head></head><body></body>",
        "<!doctype html><html><head><p></p></head><body></body></html>",
        "<!doctype html><html><head>1</head><body></body></html>",
        "<!doctype html><html><head></head><body></body><head></head></html>",
        "<!doctype html><html><head></head><body></body></html><html></html>",
        "<!doctype html><html><head></head><body></body></html>1",
        "<!doctype html>1<html><head></head><body></body></html>",
        "<!doctype html public \"\"><html><head></head><body></body></html>",
      })
  void partsOfPagesAreLeftToTheTree(String html) {
    assertFalse(isPlain(html), html);
  }

  @Test
  void whatIsReadByTagsIsNeverAnythingElseAsATree() {
    List<String> parts =
        List.of(
            "<p>",
            "</p>",
            "<p id=\"a\">",
            "<div>",
            "</div>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<a href=\"a.html\">",
            "</a>",
            "<b>",
            "</b>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td id=\"c\">",
            "</td>",
            "<tbody>",
            "</tbody>",
            "<h2>",
            "</h2>",
            "<svg>",
            "</svg>",
            "<title>",
            "</title>",
            "<g id=\"g\">",
            "</g>",
            "<path/>",
            "<br>",
            "<hr>",
            "<dl>",
            "</dl>",
            "<dt>",
            "</dt>",
            "<template>",
            "</template>",
            "<span translate=\"no\">",
            "</span>",
            "<button>",
            "</button>",
            "<select>",
            "</select>",
            "<option>",
            "</option>",
            "<form>",
            "</form>",
            "<i lang=\"zh-Hant\">",
            "</i>",
            "<noscript>",
            "</noscript>",
            "<!-- 4 -->",
            "<script>1</script>",
            "12",
            "雲",
            "云栖",
            " ",
            "\n",
            "&amp;",
            "<caption>",
            "</caption>");
    Random random = new Random(7);
    int plain = 0;
    for (int round = 0; round < 20_000; round++) {
      String html = page(soup(parts, random));
      OutlineReader reader = reader();
      if (NestedMarkup.read(html, reader)) {
        plain++;
        assertEquals(ofTree(html), reader.outline("x", TERMS), html);
      }
    }
    assertTrue(plain > 2_000, "only " + plain);
  }

  /** Tags in any order, with the end of what is open more often than not. */
  private static String soup(List<String> parts, Random random) {
    List<String> open = new ArrayList<>();
    StringBuilder soup = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      String part = parts.get(random.nextInt(parts.size()));
      if (part.startsWith("</") && random.nextInt(40) > 0) {
        part = open.isEmpty() ? "3" : open.remove(open.size() - 1);
      } else if (part.matches("<[a-z0-9]+( .*|)>") && !part.matches("<[bh]r>")) {
        open.add("</" + part.substring(1).split("[ >]", 2)[0] + ">");
      }
      soup.append(part);
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      soup.append(open.get(i));
    }
    return soup.toString();
  }
}
