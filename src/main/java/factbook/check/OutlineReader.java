package factbook.check;

import factbook.check.PageOutline.Fault;
import factbook.check.PageOutline.Twin;
import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one page.
 *
 * <p>Inside an element with {@code data-order="script"} (a list that each script sorts in its own
 * way) ids, numbers and texts as printed are taken in their own order, so that twins stay
 * comparable.
 */
final class OutlineReader implements NodeVisitor {
  /** Attributes whose value is loaded, or sent something, without a click. */
  private static final Set<String> LOADING =
      Set.of("src", "srcset", "poster", "background", "action", "formaction", "ping", "manifest");

  /** Relations that say something about another page; all others of {@code link} load it. */
  private static final Set<String> TELLING =
      Set.of("canonical", "alternate", "license", "author", "help", "next", "prev", "search");

  private static final Set<String> DATA_BLOCKS = Set.of("application/json", "application/ld+json");

  /** Attributes that are read out or shown. */
  private static final Set<String> TEXTS =
      Set.of("title", "alt", "aria-label", "placeholder", "label", "summary");

  private final Map<Script, ScriptLeaks> leaks;
  private final List<String> ids = new ArrayList<>();
  private final Set<String> links = new TreeSet<>();
  private final Set<String> assets = new TreeSet<>();
  private final List<Twin> twins = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder headings = new StringBuilder();
  private final Deque<int[]> sortedLists = new ArrayDeque<>();
  private String lang = "";
  private @Nullable PageText text;

  /** The outermost element whose text is not the page's own; null outside of one. */
  private @Nullable Node foreign;

  private boolean isTitled;

  OutlineReader(Map<Script, ScriptLeaks> leaks) {
    this.leaks = leaks;
  }

  PageOutline outline(String path, Terms terms) {
    List<String> found = text == null ? List.of() : List.copyOf(text.finish(terms));
    return new PageOutline(
        path,
        lang,
        isTitled,
        headings.toString(),
        ids,
        List.copyOf(links),
        List.copyOf(assets),
        twins,
        String.join(" ", numbers),
        kept,
        found,
        faults);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      addNumbers(words.getWholeText());
      addText(words.getWholeText());
    } else if (node instanceof DataNode data) {
      addText(data.getWholeData());
    } else if (node instanceof Element element && !element.normalName().startsWith("#")) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(foreign)) {
      foreign = null;
    }
    if (text != null && node instanceof Element block && block.isBlock()) {
      text.end();
    }
    if (node instanceof Element element && isSortedByScript(element)) {
      int[] starts = sortedLists.pop();
      ids.subList(starts[0], ids.size()).sort(null);
      numbers.subList(starts[1], numbers.size()).sort(null);
      kept.subList(starts[2], kept.size()).sort(null);
    }
  }

  private static boolean isSortedByScript(Element element) {
    return element.attributesSize() > 0 && element.attr("data-order").equals("script");
  }

  private void addText(String words) {
    if (text != null && foreign == null) {
      text.add(words);
    }
  }

  /** Text in another language, and text that is kept as it is, are no text of the page's script. */
  private boolean isForeign(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String own = element.attr("lang");
    return (!own.isEmpty() && !lang.isEmpty() && !own.equals(lang)) || isKept(element);
  }

  private static boolean isKept(Element element) {
    return element.attributesSize() > 0 && element.attr("translate").equals("no");
  }

  private void startText() {
    Script script = PageText.script(lang);
    ScriptLeaks foreignTo = script == null ? null : leaks.get(script);
    if (script != null && foreignTo != null) {
      text = new PageText(script, foreignTo, told -> fault(CheckCode.SCRIPT_LEAK, told));
    }
  }

  private void readText(String name, Attribute attribute) {
    boolean isText =
        TEXTS.contains(attribute.getKey())
            || (name.equals("meta") && attribute.getKey().equals("content"));
    if (isText && text != null && foreign == null) {
      text.addAlone(attribute.getValue());
    }
  }

  private void enter(Element element) {
    String name = element.normalName();
    if (foreign == null && isForeign(element)) {
      foreign = element;
    }
    if (text != null && element.isBlock()) {
      text.end();
    }
    if (isSortedByScript(element)) {
      sortedLists.push(new int[] {ids.size(), numbers.size(), kept.size()});
    }
    if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
      headings.append(name.charAt(1));
    }
    switch (name) {
      case "html" -> {
        lang = element.attr("lang");
        startText();
      }
      case "title" -> isTitled |= isInHead(element) && !element.text().isBlank();
      case "style" -> fault(CheckCode.INLINE_CODE, "has a <style> element");
      case "script" -> enterScript(element);
      case "link" -> enterLink(element);
      case "meta" -> enterMeta(element);
      default -> {}
    }
    if (isKept(element)) {
      kept.add(element.text().intern());
    }
    if (element.attributesSize() > 0) {
      element.attributes().forEach(attribute -> read(name, attribute));
      element.attributes().forEach(attribute -> readText(name, attribute));
    }
  }

  private static boolean isInHead(Element element) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals("head");
  }

  private void enterScript(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    if (type.equals("module")) {
      fault(CheckCode.INLINE_CODE, "has a module script, which does not run from a folder");
    } else if (!element.hasAttr("src") && !DATA_BLOCKS.contains(type)) {
      fault(CheckCode.INLINE_CODE, "has a script in the page");
    }
  }

  private void enterMeta(Element element) {
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      fault(CheckCode.REDIRECT, "sends its reader elsewhere by <meta http-equiv=\"refresh\">");
    }
  }

  private void enterLink(Element element) {
    String href = element.attr("href");
    List<String> relations = List.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    boolean isAlternate = relations.contains("alternate");
    if (isAlternate && element.hasAttr("hreflang")) {
      twins.add(new Twin(element.attr("hreflang"), href));
    } else if (isAlternate && Reference.scheme(href).isEmpty()) {
      assets.add(href);
    } else if (!TELLING.containsAll(relations)) {
      load(href);
    }
  }

  private void read(String element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    if (name.equals("id")) {
      ids.add(value.intern());
    } else if (name.equals("style")) {
      fault(CheckCode.INLINE_CODE, "has a style attribute");
    } else if (name.startsWith("on")) {
      fault(CheckCode.INLINE_CODE, "has the handler " + name);
    } else if (name.equals("datetime") || name.equals("value")) {
      addNumbers(value);
    } else if (name.equals("srcset")) {
      for (String candidate : value.split(",", -1)) {
        load(candidate.strip().split("\\s+", 2)[0]);
      }
    } else if (name.equals("data-load")) {
      for (String file : value.split(" ", -1)) {
        load(file);
      }
    } else if (LOADING.contains(name) || (name.equals("data") && element.equals("object"))) {
      load(value);
    } else if (name.equals("href") || name.equals("xlink:href")) {
      readHref(element, value);
    }
  }

  private void readHref(String element, String href) {
    switch (element) {
      case "a", "area" -> link(href);
      case "link" -> {}
      case "base" -> fault(CheckCode.BROKEN_LINK, "has a <base>, which moves every link");
      default -> load(href);
    }
  }

  private void link(String href) {
    String scheme = Reference.scheme(href);
    if (scheme.isEmpty()) {
      links.add(href.intern());
    } else if (Reference.LEADING_SCHEMES.contains(scheme)) {
      kept.add(href.intern());
    } else {
      fault(CheckCode.UNSAFE_LINK, "has a link that begins with “" + scheme + ":”");
    }
  }

  private void load(String address) {
    String scheme = Reference.scheme(address);
    if (scheme.isEmpty()) {
      assets.add(address.intern());
    } else if (!scheme.equals("data")) {
      fault(CheckCode.FOREIGN_REQUEST, "loads “" + address + "” from outside the site");
    }
  }

  private void fault(CheckCode code, String sentence) {
    Fault fault = new Fault(code, sentence);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** The runs of ASCII and of full-width digits. */
  private void addNumbers(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isDigit = i < text.length() && isDigit(text.charAt(i));
      if (isDigit && start < 0) {
        start = i;
      } else if (!isDigit && start >= 0) {
        numbers.add(text.substring(start, i));
        start = -1;
      }
    }
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
