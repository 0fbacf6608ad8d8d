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
      Set.of("src", "poster", "background", "action", "formaction", "ping", "manifest");

  /** Relations that say something about another page; all others of {@code link} load it. */
  private static final Set<String> TELLING =
      Set.of("canonical", "alternate", "license", "author", "help", "next", "prev", "search");

  private static final Set<String> DATA_BLOCKS = Set.of("application/json", "application/ld+json");

  private final Map<Script, ScriptLeaks> leaks;
  private final List<String> ids = new ArrayList<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> assets = new HashSet<>();
  private final List<Twin> twins = new ArrayList<>();
  private final Numbers numbers = new Numbers();
  private final List<String> kept = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final StringBuilder headings = new StringBuilder();
  private final List<Open> open = new ArrayList<>();
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
   * An element that has not ended.
   *
   * @param isKept whether its text is kept as it is
   * @param isSorted whether each script sorts what is in it in its own way
   */
  private record Open(Tag tag, boolean isKept, boolean isSorted) {}

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
        sorted(links),
        sorted(assets),
        twins,
        numbers.toString(),
        kept,
        found,
        faults);
  }

  private static List<String> sorted(Set<String> addresses) {
    String[] sorted = addresses.toArray(String[]::new);
    Arrays.sort(sorted);
    return List.of(sorted);
  }

  @Override
  public void text(String words) {
    numbers.add(words);
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
    Open last = open.remove(open.size() - 1);
    if (last.tag().isBlock()) {
      endBlock();
    }
    if (last.isKept()) {
      KeptText ended = keptTexts.pop();
      kept.set(ended.place(), ended.finish());
    }
    if (last.isSorted()) {
      int[] starts = sortedLists.pop();
      ids.subList(starts[0], ids.size()).sort(null);
      numbers.sortFrom(starts[1]);
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
    return open.get(depth).tag().name().equals(name);
  }

  private boolean isPreformatted() {
    return open.stream().anyMatch(one -> one.tag().name().equals("pre"));
  }

  private void addText(String words) {
    if (text != null && foreign == 0) {
      text.add(words);
    }
  }

  /** Text in another language, and text that is kept as it is, are no text of the page's script. */
  private boolean isForeign(Tag tag) {
    String own = tag.attribute("lang");
    return !own.isEmpty() && !lang.isEmpty() && !own.equals(lang);
  }

  private void startText() {
    Script script = PageText.script(lang);
    ScriptLeaks foreignTo = script == null ? null : leaks.get(script);
    if (script != null && foreignTo != null) {
      text = new PageText(script, foreignTo, told -> fault(CheckCode.SCRIPT_LEAK, told));
    }
  }

  @Override
  public void open(Tag tag) {
    boolean isKept = tag.attribute("translate").equals("no");
    boolean isSorted = tag.attribute("data-order").equals("script");
    open.add(new Open(tag, isKept, isSorted));
    if (foreign == 0 && (isKept || isForeign(tag))) {
      foreign = open.size();
    }
    if (tag.isBlock()) {
      endBlock();
    }
    if (isSorted) {
      sortedLists.push(new int[] {ids.size(), numbers.length(), kept.size()});
    }
    enter(tag);
    if (isKept) {
      keptTexts.push(new KeptText(kept.size()));
      kept.add("");
    }
    for (Attribute attribute : tag.attributes()) {
      read(tag.name(), attribute.name().toLowerCase(Locale.ROOT), attribute.value());
    }
  }

  private void enter(Tag tag) {
    switch (tag.name()) {
      case "html" -> {
        lang = tag.attribute("lang");
        startText();
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.append(tag.name().charAt(1));
      case "br" -> keptTexts.forEach(KeptText::separate);
      case "style" -> fault(CheckCode.INLINE_CODE, "has a <style> element");
      case "script" -> enterScript(tag);
      case "link" -> enterLink(tag);
      case "meta" -> enterMeta(tag);
      default -> {}
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

  private void read(String element, String name, String value) {
    switch (name) {
      case "id" -> ids.add(value);
      case "class" -> {}
      case "href", "xlink:href" -> readHref(element, value);
      case "datetime", "value" -> numbers.add(value);
      case "title", "alt", "aria-label", "placeholder", "label", "summary" -> readText(value);
      case "content" -> {
        if (element.equals("meta")) {
          readText(value);
        }
      }
      case "data" -> {
        if (element.equals("object")) {
          load(value);
        }
      }
      case "srcset" -> {
        for (String candidate : value.split(",", -1)) {
          load(candidate.strip().split("\\s+", 2)[0]);
        }
      }
      case "data-load" -> {
        for (String file : value.split(" ", -1)) {
          load(file);
        }
      }
      case "style" -> fault(CheckCode.INLINE_CODE, "has a style attribute");
      default -> {
        if (LOADING.contains(name)) {
          load(value);
        } else if (name.startsWith("on")) {
          fault(CheckCode.INLINE_CODE, "has the handler " + name);
        }
      }
    }
  }

  /** An attribute that is read out or shown. */
  private void readText(String value) {
    if (text != null && foreign == 0) {
      text.addAlone(value);
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
      kept.add(href);
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
}
