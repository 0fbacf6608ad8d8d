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

  /** What may be open once at a time: a bit each. */
  private static final int PARAGRAPH = 1;

  private static final int LINK = 1 << 1;
  private static final int BUTTON = 1 << 2;
  private static final int FORM = 1 << 3;
  private static final int SELECT = 1 << 4;
  private static final int HEADING = 1 << 5;

  /** What a page has once: bits that stay when it has ended. */
  private static final int HEAD = 1 << 6;

  private static final int BODY = 1 << 7;
  private static final int ONCE = HEAD | BODY;

  /**
   * An element that HTML knows.
   *
   * @param isAnywhere whether it may stand in all that do not choose what they hold
   * @param parents in what else it may stand; "" is the page itself
   * @param is the bits that are set while it is open
   * @param notIn the bits that may not be set where it begins: HTML would end or drop something
   */
  record Kind(
      String name,
      boolean isBlock,
      boolean isDrawing,
      Content content,
      boolean isAnywhere,
      Set<String> parents,
      int is,
      int notIn) {
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

  private static final Map<String, Kind> HTML = html();
  private static final Map<String, Kind> DRAWING = drawing();

  private final List<Kind> open = new ArrayList<>();
  private int bits;

  private static Map<String, Kind> html() {
    Map<String, Kind> kinds = new HashMap<>();
    add(kinds, new Kind("html", true, false, Content.CHOSEN, false, Set.of(""), 0, BODY));
    add(kinds, new Kind("head", true, false, Content.CHOSEN, false, Set.of("html"), HEAD, ONCE));
    add(kinds, new Kind("body", true, false, Content.FLOW, false, Set.of("html"), BODY, BODY));
    add(kinds, new Kind("title", true, false, Content.TEXT, false, Set.of("head"), 0, 0));
    for (String name : List.of("meta", "link")) {
      add(kinds, new Kind(name, true, false, Content.VOID, true, Set.of("head"), 0, 0));
    }
    add(kinds, new Kind("script", true, false, Content.PROGRAM, true, Set.of("head"), 0, 0));
    blocks(
        kinds,
        0,
        PARAGRAPH,
        "address article aside blockquote details dialog div dl fieldset figcaption figure footer"
            + " header hgroup main menu nav ol pre search section ul");
    blocks(kinds, 0, 0, "noscript template");
    blocks(kinds, PARAGRAPH, PARAGRAPH, "p");
    blocks(kinds, FORM, FORM | PARAGRAPH, "form");
    blocks(kinds, HEADING, HEADING | PARAGRAPH, "h1 h2 h3 h4 h5 h6");
    add(kinds, new Kind("hr", true, false, Content.VOID, true, Set.of(), 0, PARAGRAPH));
    add(kinds, new Kind("table", true, false, Content.CHOSEN, true, Set.of(), 0, PARAGRAPH));
    parts(kinds, Content.FLOW, Set.of("ul", "ol", "menu", "template"), "li");
    parts(kinds, Content.FLOW, Set.of("dl"), "dt dd");
    parts(kinds, Content.FLOW, Set.of("table"), "caption");
    parts(kinds, Content.CHOSEN, Set.of("table"), "colgroup thead tbody tfoot");
    parts(kinds, Content.VOID, Set.of("colgroup"), "col");
    parts(kinds, Content.CHOSEN, Set.of("table", "thead", "tbody", "tfoot"), "tr");
    parts(kinds, Content.FLOW, Set.of("tr"), "td th");
    inline(
        kinds,
        Content.FLOW,
        0,
        "abbr b bdi bdo cite code data datalist del dfn em i ins kbd label legend mark meter output"
            + " picture progress q s samp small span strong sub sup time u var");
    add(kinds, new Kind("summary", false, false, Content.FLOW, true, Set.of(), 0, PARAGRAPH));
    inline(kinds, Content.FLOW, LINK, "a");
    inline(kinds, Content.FLOW, BUTTON, "button");
    inline(kinds, Content.CHOSEN, SELECT, "select");
    inline(kinds, Content.VOID, 0, "br img input source wbr");
    Set<String> choices = Set.of("select", "optgroup", "datalist");
    add(kinds, new Kind("optgroup", false, false, Content.CHOSEN, false, Set.of("select"), 0, 0));
    add(kinds, new Kind("option", false, false, Content.TEXT, false, choices, 0, 0));
    drawings(kinds, Content.FLOW, true, "svg");
    return kinds;
  }

  private static Map<String, Kind> drawing() {
    Map<String, Kind> kinds = new HashMap<>();
    drawings(
        kinds,
        Content.FLOW,
        false,
        "a animate circle clippath defs ellipse g image line lineargradient marker mask path"
            + " pattern polygon polyline radialgradient rect set stop switch symbol text textpath"
            + " tspan use view");
    drawings(kinds, Content.TEXT, false, "title desc metadata");
    drawings(kinds, Content.FLOW, true, "svg");
    return kinds;
  }

  private static void add(Map<String, Kind> kinds, Kind kind) {
    kinds.put(kind.name(), kind);
  }

  private static void blocks(Map<String, Kind> kinds, int is, int notIn, String names) {
    for (String name : names.split(" ", -1)) {
      add(kinds, new Kind(name, true, false, Content.FLOW, true, Set.of(), is, notIn));
    }
  }

  /** What stands only in its own parents. */
  private static void parts(
      Map<String, Kind> kinds, Content content, Set<String> parents, String names) {
    for (String name : names.split(" ", -1)) {
      add(kinds, new Kind(name, true, false, content, false, parents, 0, 0));
    }
  }

  private static void inline(Map<String, Kind> kinds, Content content, int is, String names) {
    for (String name : names.split(" ", -1)) {
      add(kinds, new Kind(name, false, false, content, true, Set.of(), is, is));
    }
  }

  private static void drawings(
      Map<String, Kind> kinds, Content content, boolean isBlock, String names) {
    for (String name : names.split(" ", -1)) {
      add(kinds, new Kind(name, isBlock, true, content, true, Set.of(), 0, 0));
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
    boolean isAtItsPlace =
        kind != null
            && (kind.notIn() & bits) == 0
            && open.size() < DEEPEST
            && (isIn(kind, parent) || isInListOfTerms(kind));
    return isAtItsPlace ? kind : null;
  }

  private static boolean isIn(Kind kind, @Nullable Kind parent) {
    if (parent == null) {
      return kind.parents().contains("");
    }
    return (kind.isAnywhere() && parent.content() == Content.FLOW)
        || kind.parents().contains(parent.name());
  }

  /** Groups of terms may stand in a {@code <div>} of their own. */
  private boolean isInListOfTerms(Kind kind) {
    int last = open.size() - 1;
    return kind.parents().contains("dl")
        && last > 0
        && open.get(last).name().equals("div")
        && open.get(last - 1).name().equals("dl");
  }

  /** Takes an element that {@link #find} gave and that has an end tag. */
  void open(Kind kind) {
    open.add(kind);
    bits |= kind.is();
  }

  /** The innermost open element; null outside of all. */
  @Nullable Kind parent() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  /** Ends the innermost open element. */
  void close() {
    Kind kind = open.remove(open.size() - 1);
    bits &= ~kind.is() | ONCE;
  }

  /** Whether all that a page must have was there, and everything has ended. */
  boolean isComplete() {
    return (bits & ONCE) == ONCE && open.isEmpty();
  }
}
