package factbook.offline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The evidence in a document: each once, numbered in the order in which it stands there. */
final class Evidence {
  private Evidence() {}

  /** Whether an id is that of evidence: {@code e-}, the subject, a slash and the fact. */
  static boolean isId(String id) {
    return id.startsWith("e-") && id.indexOf('/') > 0;
  }

  /**
   * Leaves one copy of what several pages prove: that of the page of its subject, and where that
   * has none, the first.
   */
  static void share(List<Chapter> chapters) {
    Map<String, Element> chosen = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      for (Element proof : chapter.main().select(".proof")) {
        String subject = proof.id().substring(2, proof.id().indexOf('/'));
        boolean isOwn = chapter.name().matches("(parks|entities)/" + subject);
        Element before = chosen.get(proof.id());
        if (before == null || isOwn) {
          chosen.put(proof.id(), proof);
        }
        if (before != null) {
          (isOwn ? before : proof).remove();
        }
      }
    }
    for (Chapter chapter : chapters) {
      chapter.main().select(".proofs:not(:has(.proof))").remove();
    }
  }

  /** Numbers the evidence, and what opens it alike; the numbers are seen on paper. */
  static void number(Element document) {
    Map<String, String> numbers = new HashMap<>();
    for (Element proof : document.select(".proof")) {
      numbers.put(proof.id(), Integer.toString(numbers.size() + 1));
    }
    for (Element opener : document.select("[popovertarget]")) {
      opener.attr("data-n", numbers.getOrDefault(opener.attr("popovertarget"), ""));
    }
  }
}
