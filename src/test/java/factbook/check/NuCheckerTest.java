package factbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NuCheckerTest {
  private static final NuChecker CHECKER = new NuChecker();

  private static String page(String content) {
    return """
        <!doctype html>
        <html lang="zh-Hans">
        <head><meta charset="utf-8"><title>云栖小镇</title></head>
        <body><h1>云栖小镇</h1>
        %s
        </body>
        </html>
        """
        .formatted(content);
  }

  @Test
  void acceptsAGoodPage() {
    assertEquals(List.of(), CHECKER.check("a.html", page("<p id=\"f-a\">入驻企业 1061家</p>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><div>no</div></p>                      | No “p” element in scope
          <p id="a">1</p><p id="a">2</p>            | Duplicate ID “a”
          <img src="a.png">                         | An “img” element must have an “alt” attribute
          <a href="a.html"><a href="b.html">x</a>   | Start tag “a” seen
          <ul><p>no item</p></ul>                   | Element “p” not allowed as child
          <p lang="zh_Hans">x</p>                   | Bad value “zh_Hans”
          <table><tr><td colspan="0">x</td></table> | Bad value “0”
          <label for="nothing">x</label>            | must be the ID of
          <time datetime="2018-13">x</time>         | Bad value “2018-13”
          <span aria-current="wrong">x</span>       | Bad value “wrong”
          """)
  void findsAPlantedError(String planted, String message) {
    List<NuChecker.Message> errors = CHECKER.errors("a.html", page(planted));
    assertTrue(errors.stream().anyMatch(error -> error.text().contains(message)), errors::toString);
    assertEquals(5, errors.get(0).line());
  }

  @Test
  void forgetsOnePageBeforeTheNext() {
    String twice = page("<p id=\"a\">1</p><p id=\"a\">2</p>");
    int first = CHECKER.check("a.html", twice).size();
    assertEquals(first, CHECKER.check("b.html", twice).size());
    assertEquals(List.of(), CHECKER.check("c.html", page("<p id=\"a\">1</p>")));
  }

  @Test
  void tellsWarningsFromErrors() {
    String page = page("<section><p>no heading</p></section>");
    assertEquals(List.of(), CHECKER.errors("a.html", page));
    assertEquals(NuChecker.Severity.WARNING, CHECKER.check("a.html", page).get(0).severity());
  }
}
