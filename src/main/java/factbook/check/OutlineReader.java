package factbook.check;

import factbook.check.PageOutline.Fault;
import factbook.check.PageOutline.Twin;
import factbook.check.Tag.Attribute;
import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Walks through one page.
 *
 * <p>Inside an element with {@code data-order="script"} (a list that each script sorts in its own
 * way) ids, numbers and texts as printed are taken in their own order, so that twins stay
 * comparable.
 */
final class OutlineReader implements MarkupVisitor {
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
  private final UnaryOperator<String> shared;
  private final List<String> ids = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> assets = new HashSet<>();
  private final List<Twin> twins = new ArrayList<>();
  private final StringBuilder numbers = new StringBuilder();
  private final List<String> kept = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder headings = new StringBuilder();
  private final List<Tag> open = new ArrayList<>();
  private final Deque<int[]> sortedLists = new ArrayDeque<>();
  private final Deque<KeptText> keptTexts = new ArrayDeque<>();
  private String lang = "";
  private @Nullable PageText text;

  /**
   * How deep the outermost open element lies whose text is not the page's own; 0 outside of one.
   */
  private int foreign;

  private boolean isTitled;

  /**
   * A reader of one page.
   *
   * @param shared gives the same string for equal ones: pages have most of theirs in common
   */
  OutlineReader(Map<Script, ScriptLeaks> leaks, UnaryOperator<String> shared) {
    this.leaks = leaks;
    this.shared = shared;
  }

  PageOutline outline(String path, Terms terms) {
    List<String> found = text == null ? List.of() : List.copyOf(text.finish(terms));
    return new PageOutline(
        path,
        lang,
        isTitled,
        headings.toString(),
        ids,
        sorted(links),
        sorted(assets),
        twins,
        numbers.toString(),
        kept,
        found,
        faults);
  }

  private List<String> sorted(Set<String> addresses) {
    String[] sorted = addresses.toArray(String[]::new);
    Arrays.sort(sorted);
    Arrays.setAll(sorted, i -> shared.apply(sorted[i]));
    return List.of(sorted);
  }

  @Override
  public void text(String words) {
    addNumbers(words);
    addText(words);
    isTitled |= isInTitle() && !words.isBlank();
    if (!keptTexts.isEmpty()) {
      keptTexts.forEach(one -> one.add(words, isPreformatted()));
    }
  }

  @Override
  public void program(String source) {
    addText(source);
  }

  @Override
  public void close() {
    if (foreign == open.size()) {
      foreign = 0;
    }
    Tag tag = open.remove(open.size() - 1);
    if (tag.isBlock()) {
      endBlock();
    }
    if (isKept(tag)) {
      KeptText ended = keptTexts.pop();
      kept.set(ended.place(), shared.apply(ended.finish()));
    }
    if (isSortedByScript(tag)) {
      int[] starts = sortedLists.pop();
      ids.subList(starts[0], ids.size()).sort(null);
      sortNumbers(starts[1]);
      kept.subList(starts[2], kept.size()).sort(null);
    }
  }

  private void endBlock() {
    if (text != null) {
      text.end();
    }
    keptTexts.forEach(KeptText::separate);
  }

  private boolean isInTitle() {
    return open.size() == 3 && isOpen(2, "title") && isOpen(1, "head");
  }

  private boolean isOpen(int depth, String name) {
    return open.get(depth).name().equals(name);
  }

  private boolean isPreformatted() {
    return open.stream().anyMatch(tag -> tag.name().equals("pre"));
  }

  private static boolean isSortedByScript(Tag tag) {
    return tag.attribute("data-order").equals("script");
  }

  private void addText(String words) {
    if (text != null && foreign == 0) {
      text.add(words);
    }
  }

  /** Text in another language, and text that is kept as it is, are no text of the page's script. */
  private boolean isForeign(Tag tag) {
    String own = tag.attribute("lang");
    return (!own.isEmpty() && !lang.isEmpty() && !own.equals(lang)) || isKept(tag);
  }

  private static boolean isKept(Tag tag) {
    return tag.attribute("translate").equals("no");
  }

  private void startText() {
    Script script = PageText.script(lang);
    ScriptLeaks foreignTo = script == null ? null : leaks.get(script);
    if (script != null && foreignTo != null) {
      text = new PageText(script, foreignTo, told -> fault(CheckCode.SCRIPT_LEAK, told));
    }
  }

  private void readText(String element, Attribute attribute) {
    boolean isText =
        TEXTS.contains(attribute.name())
            || (element.equals("meta") && attribute.name().equals("content"));
    if (isText && text != null && foreign == 0) {
      text.addAlone(attribute.value());
    }
  }

  @Override
  public void open(Tag tag) {
    String name = tag.name();
    open.add(tag);
    if (foreign == 0 && isForeign(tag)) {
      foreign = open.size();
    }
    if (tag.isBlock()) {
      endBlock();
    } else if (name.equals("br")) {
      keptTexts.forEach(KeptText::separate);
    }
    if (isSortedByScript(tag)) {
      sortedLists.push(new int[] {ids.size(), numbers.length(), kept.size()});
    }
    if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
      headings.append(name.charAt(1));
    }
    switch (name) {
      case "html" -> {
        lang = tag.attribute("lang");
        startText();
      }
      case "style" -> fault(CheckCode.INLINE_CODE, "has a <style> element");
      case "script" -> enterScript(tag);
      case "link" -> enterLink(tag);
      case "meta" -> enterMeta(tag);
      default -> {}
    }
    if (isKept(tag)) {
      keptTexts.push(new KeptText(kept.size()));
      kept.add("");
    }
    for (Attribute attribute : tag.attributes()) {
      read(name, attribute);
      readText(name, attribute);
    }
  }

  private void enterScript(Tag tag) {
    String type = tag.attribute("type").toLowerCase(Locale.ROOT);
    if (type.equals("module")) {
      fault(CheckCode.INLINE_CODE, "has a module script, which does not run from a folder");
    } else if (!tag.has("src") && !DATA_BLOCKS.contains(type)) {
      fault(CheckCode.INLINE_CODE, "has a script in the page");
    }
  }

  private void enterMeta(Tag tag) {
    if (tag.attribute("http-equiv").equalsIgnoreCase("refresh")) {
      fault(CheckCode.REDIRECT, "sends its reader elsewhere by <meta http-equiv=\"refresh\">");
    }
  }

  private void enterLink(Tag tag) {
    String href = tag.attribute("href");
    List<String> relations = List.of(tag.attribute("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    boolean isAlternate = relations.contains("alternate");
    if (isAlternate && tag.has("hreflang")) {
      twins.add(new Twin(tag.attribute("hreflang"), href));
    } else if (isAlternate && Reference.scheme(href).isEmpty()) {
      assets.add(href);
    } else if (!TELLING.containsAll(relations)) {
      load(href);
    }
  }

  private void read(String element, Attribute attribute) {
    String name = attribute.name().toLowerCase(Locale.ROOT);
    String value = attribute.value();
    if (name.equals("id")) {
      ids.add(shared.apply(value));
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
      links.add(href);
    } else if (Reference.LEADING_SCHEMES.contains(scheme)) {
      kept.add(shared.apply(href));
    } else {
      fault(CheckCode.UNSAFE_LINK, "has a link that begins with “" + scheme + ":”");
    }
  }

  private void load(String address) {
    String scheme = Reference.scheme(address);
    if (scheme.isEmpty()) {
      assets.add(address);
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
        numbers.append(numbers.isEmpty() ? "" : " ").append(text, start, i);
        start = -1;
      }
    }
  }

  private void sortNumbers(int start) {
    int first = start == 0 ? 0 : start + 1;
    if (first < numbers.length()) {
      String[] all = numbers.substring(first).split(" ", -1);
      Arrays.sort(all);
      numbers.setLength(first);
      numbers.append(String.join(" ", all));
    }
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
