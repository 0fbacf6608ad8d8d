package factbook.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open elements of a page, as long as each stands in the tree where its tags stand in the text.
 *
 * <p>HTML moves, closes and adds elements where some stand within others: a {@code <div>} ends a
 * paragraph, text in a table goes before it (HTML, 13.2.6 Tree construction). What might be such a
 * place is not taken; what is taken is never moved.
 */
final class Nesting {
  /** jsoup closes elements that lie deeper than 512; no page does. */
  private static final int DEEPEST = 200;

  /** In the place of a parent: any that does not choose what stands in it. */
  private static final String ANY = "*";

  /** What an element may hold. */
  private enum Content {
    /** Nothing; it has no end tag. */
    VOID,
    /** Elements that name it as their parent, and blanks. */
    CHOSEN,
    /** Text without elements. */
    TEXT,
    /** Text in which no tag begins but its own end. */
    PROGRAM,
    /** Text and elements. */
    FLOW
  }

  /**
   * An element that HTML knows.
   *
   * @param parents where it may stand
   * @param endsParagraph whether a paragraph cannot go on where it begins
   */
  record Kind(
      String name,
      boolean isBlock,
      boolean isDrawing,
      Content content,
      Set<String> parents,
      boolean endsParagraph) {
    boolean isVoid() {
      return content == Content.VOID;
    }

    boolean isProgram() {
      return content == Content.PROGRAM;
    }

    boolean takesText() {
      return content == Content.TEXT || content == Content.FLOW;
    }
  }

  private static final Set<String> ANYWHERE = Set.of(ANY);
  private static final Map<String, Kind> HTML = html();
  private static final Map<String, Kind> DRAWING = drawing();

  /** What ends the one before it, or closes it in an order of its own, when it stands in itself. */
  private static final Set<String> NOT_IN_ITSELF = Set.of("a", "button", "form", "select");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Kind> open = new ArrayList<>();
  private boolean hasHead;
  private boolean hasBody;

  private static Map<String, Kind> html() {
    Map<String, Kind> kinds = new HashMap<>();
    blocks(kinds, Content.CHOSEN, Set.of(""), "html");
    blocks(kinds, Content.CHOSEN, Set.of("html"), "head");
    blocks(kinds, Content.FLOW, Set.of("html"), "body");
    blocks(kinds, Content.TEXT, Set.of("head"), "title");
    blocks(kinds, Content.VOID, Set.of("head", ANY), "meta", "link");
    blocks(kinds, Content.PROGRAM, Set.of("head", ANY), "script");
    blocks(kinds, Content.FLOW, ANYWHERE, "noscript", "template");
    paragraphs(
        kinds,
        "address article aside blockquote details dialog div dl fieldset figcaption figure footer"
            + " form h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol p pre search section ul");
    kinds.put("summary", new Kind("summary", false, false, Content.FLOW, ANYWHERE, true));
    kinds.put("hr", new Kind("hr", true, false, Content.VOID, ANYWHERE, true));
    kinds.put("table", new Kind("table", true, false, Content.CHOSEN, ANYWHERE, true));
    blocks(kinds, Content.FLOW, Set.of("ul", "ol", "menu", "template"), "li");
    blocks(kinds, Content.FLOW, Set.of("dl"), "dt", "dd");
    blocks(kinds, Content.FLOW, Set.of("table"), "caption");
    blocks(kinds, Content.CHOSEN, Set.of("table"), "colgroup", "thead", "tbody", "tfoot");
    blocks(kinds, Content.VOID, Set.of("colgroup"), "col");
    blocks(kinds, Content.CHOSEN, Set.of("table", "thead", "tbody", "tfoot"), "tr");
    blocks(kinds, Content.FLOW, Set.of("tr"), "td", "th");
    inline(
        kinds,
        Content.FLOW,
        ANYWHERE,
        "a abbr b bdi bdo button cite code data datalist del dfn em i ins kbd label legend mark"
            + " meter output picture progress q s samp small span strong sub sup time u var");
    inline(kinds, Content.VOID, ANYWHERE, "br img input source wbr");
    inline(kinds, Content.CHOSEN, ANYWHERE, "select");
    inline(kinds, Content.CHOSEN, Set.of("select"), "optgroup");
    inline(kinds, Content.TEXT, Set.of("select", "optgroup", "datalist"), "option");
    kinds.put("svg", new Kind("svg", true, true, Content.FLOW, ANYWHERE, false));
    return kinds;
  }

  private static Map<String, Kind> drawing() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String name :
        ("a animate circle clippath defs ellipse g image line lineargradient marker mask path"
                + " pattern polygon polyline radialgradient rect set stop switch symbol text"
                + " textpath tspan use view")
            .split(" ", -1)) {
      kinds.put(name, new Kind(name, false, true, Content.FLOW, ANYWHERE, false));
    }
    for (String name : List.of("title", "desc", "metadata")) {
      kinds.put(name, new Kind(name, false, true, Content.TEXT, ANYWHERE, false));
    }
    kinds.put("svg", new Kind("svg", true, true, Content.FLOW, ANYWHERE, false));
    return kinds;
  }

  private static void blocks(
      Map<String, Kind> kinds, Content content, Set<String> parents, String... names) {
    for (String name : names) {
      kinds.put(name, new Kind(name, true, false, content, parents, false));
    }
  }

  private static void paragraphs(Map<String, Kind> kinds, String names) {
    for (String name : names.split(" ", -1)) {
      kinds.put(name, new Kind(name, true, false, Content.FLOW, ANYWHERE, true));
    }
  }

  private static void inline(
      Map<String, Kind> kinds, Content content, Set<String> parents, String names) {
    for (String name : names.split(" ", -1)) {
      kinds.put(name, new Kind(name, false, false, content, parents, false));
    }
  }

  /**
   * What an element of this name would be here; null where it might stand elsewhere in the tree.
   */
  @Nullable Kind find(String name) {
    Kind parent = parent();
    Map<String, Kind> kinds = parent != null && parent.isDrawing() ? DRAWING : HTML;
    Kind kind = kinds.get(name);
    if (kind == null) {
      kind = kinds.get(name.toLowerCase(Locale.ROOT));
    }
    return kind != null && isAtItsPlace(kind, parent) ? kind : null;
  }

  private boolean isAtItsPlace(Kind kind, @Nullable Kind parent) {
    if (parent == null) {
      return kind.parents().contains("") && !hasBody;
    }
    boolean isFlow = parent.content() == Content.FLOW && kind.parents().contains(ANY);
    if (open.size() >= DEEPEST) {
      return false;
    }
    if (!isFlow && !kind.parents().contains(parent.name()) && !isInListOfTerms(kind)) {
      return false;
    }
    return switch (kind.name()) {
      case "head" -> !hasHead;
      case "body" -> hasHead && !hasBody;
      default -> kind.isDrawing() || isWhole(kind, parent);
    };
  }

  /** Groups of terms may stand in a {@code <div>} of their own. */
  private boolean isInListOfTerms(Kind kind) {
    int last = open.size() - 1;
    return kind.parents().contains("dl")
        && last > 0
        && open.get(last).name().equals("div")
        && open.get(last - 1).name().equals("dl");
  }

  /** Whether it ends no element that is open. */
  private boolean isWhole(Kind kind, Kind parent) {
    boolean isHeadingInHeading = HEADINGS.contains(kind.name()) && HEADINGS.contains(parent.name());
    return !isHeadingInHeading
        && !(kind.endsParagraph() && isOpen("p"))
        && !(NOT_IN_ITSELF.contains(kind.name()) && isOpen(kind.name()));
  }

  private boolean isOpen(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Takes an element that {@link #find} gave and that has an end tag. */
  void open(Kind kind) {
    open.add(kind);
    hasHead |= kind.name().equals("head");
    hasBody |= kind.name().equals("body");
  }

  /** The innermost open element; null outside of all. */
  @Nullable Kind parent() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  /** Ends the innermost open element. */
  void close() {
    open.remove(open.size() - 1);
  }

  /** Whether all that a page must have was there, and everything has ended. */
  boolean isComplete() {
    return hasBody && open.isEmpty();
  }
}
