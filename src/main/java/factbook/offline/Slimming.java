package factbook.offline;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes from a long document what nobody would miss: a tenth of it. */
final class Slimming {
  private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][A-Za-z0-9_-]*)");

  /** Elements in which a blank between two others is never shown. */
  private static final String BLANKS_DO_NOT_SHOW =
      "dl, dl > div, ul, ol, table, thead, tbody, tfoot, tr, svg, g, section, .proof, .proofs";

  private final Set<String> classes;
  private final String program;

  /** For a document with this style and this program, which may look for classes too. */
  Slimming(String style, String program) {
    this.classes =
        CLASS
            .matcher(style)
            .results()
            .map(MatchResult::group)
            .map(name -> name.substring(1))
            .collect(Collectors.toCollection(TreeSet::new));
    this.program = program;
  }

  /** Takes it from this element and all in it. */
  void slim(Element part) {
    part.select("button[type=button]").removeAttr("type");
    for (Element element : part.select("[class]")) {
      element.classNames().stream()
          .filter(name -> !classes.contains(name) && !program.contains(name))
          .forEach(element::removeClass);
      if (element.className().isBlank()) {
        element.removeAttr("class");
      }
    }
    for (Element element : part.select(BLANKS_DO_NOT_SHOW)) {
      for (TextNode text : element.textNodes()) {
        if (text.isBlank()) {
          text.remove();
        }
      }
    }
  }
}
