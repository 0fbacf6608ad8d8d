package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import factbook.diagnostic.Diagnostics;
import factbook.fixture.Mistakes;
import factbook.text.TextFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateUseTest {
  private static TextFile file(String name, String text) {
    return new TextFile("templates/" + name, text);
  }

  private static String warnings(TextFile... own) {
    Diagnostics diagnostics = new Diagnostics();
    TemplateUse.check(List.of(own), diagnostics);
    return Mistakes.words(diagnostics);
  }

  @Test
  void saysNothingOfAnOverrideAndOfWhatItLoads() {
    assertEquals(
        "",
        warnings(
            file("about.ftlh", "<#import \"mine.ftlh\" as mine><@layout.page \"a\" \"clock\">"),
            file("mine.ftlh", "<#include 'deeper.ftlh'>"),
            file("deeper.ftlh", "x"),
            file("clock.js", "x"),
            file("9-mine.css", "x")));
  }

  @Test
  void warnsOfWhatNothingLoads() {
    assertEquals(
        """
            WARNING template/unused
              at    templates/abuot.ftlh “”
              says  nothing loads “abuot.ftlh”
              hint  did you mean “about.ftlh”?
            WARNING template/unused
              at    templates/ticker.js “”
              says  nothing loads “ticker.js”
              hint  name it in a template: <@layout.page "class" "ticker">, or remove the file
            """,
        warnings(file("abuot.ftlh", "x"), file("ticker.js", "x")));
  }

  @Test
  void warnsOfTwoThatLoadOnlyEachOther() {
    assertEquals(
        """
            WARNING template/unused
              at    templates/first-of-mine.ftlh “”
              says  nothing loads “first-of-mine.ftlh”
              hint  import it in a template that a page has, or remove the file
            WARNING template/unused
              at    templates/second-of-mine.ftlh “”
              says  nothing loads “second-of-mine.ftlh”
              hint  import it in a template that a page has, or remove the file
            """,
        warnings(
            file("first-of-mine.ftlh", "<#import \"second-of-mine.ftlh\" as two>"),
            file("second-of-mine.ftlh", "<#import \"first-of-mine.ftlh\" as one>")));
  }

  @Test
  void warnsOfACopyOfTheBuiltInOne() {
    TextFile about =
        BuiltIn.files().stream()
            .filter(file -> file.path().equals("templates/about.ftlh"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        """
            WARNING template/needless-copy
              at    templates/about.ftlh “”
              says  “about.ftlh” is the built-in one, to the letter
              hint  change it, or remove it: it would hide what later versions mend
            """,
        warnings(about));
    assertEquals("", warnings(file("about.ftlh", about.text() + "\n")));
  }

  /** The folder that the built-in ones come from is whole. */
  @Test
  void saysNothingOfTheFolderThatHoldsAllOfThem() {
    assertEquals("", warnings(BuiltIn.files().toArray(new TextFile[0])));
  }
}
