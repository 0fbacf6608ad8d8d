package factbook.yaml;

import factbook.diagnostic.Diagnostics;
import factbook.text.Same;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into a tree of texts, lists and mappings.
 *
 * <p>It works on SnakeYAML's events with a stack of its own: events tell of anchors, tags and
 * directives, which SnakeYAML's tree hides, and no depth of nesting can exhaust the thread's stack.
 */
public final class YamlReader {
  /** How many lists and mappings may stand in each other. */
  private static final int DEEPEST = 50;

  private final TextFile file;
  private final Diagnostics diagnostics;
  private final Offsets offsets;
  private final Same same = new Same();
  private final Deque<Container> open = new ArrayDeque<>();
  private @Nullable YamlNode root;
  private boolean isBroken;
  private int reached;

  private YamlReader(TextFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.offsets = new Offsets(file.text());
  }

  /**
   * Reads a file; mistakes are added to {@code diagnostics}.
   *
   * @return the tree; null where the file has no value or cannot be understood, which has been said
   */
  public static @Nullable YamlNode read(TextFile file, Diagnostics diagnostics) {
    return Lines.areReadable(file, diagnostics) ? new YamlReader(file, diagnostics).read() : null;
  }

  private @Nullable YamlNode read() {
    try {
      readEvents(new ParserImpl(new StreamReader(file.text()), new LoaderOptions()));
    } catch (MarkedYAMLException marked) {
      addSyntaxMistake(marked);
    } catch (ReaderException unprintable) {
      fail(
          at(offsets.of(unprintable.getPosition())),
          YamlCode.CHARACTER,
          "the character " + CodePoints.name(unprintable.getCodePoint()) + " cannot stand in YAML",
          "remove it");
    } catch (YAMLException withoutPlace) {
      fail(
          at(reached),
          YamlCode.SYNTAX,
          "this is not YAML: " + withoutPlace.getMessage(),
          "compare the line with the examples in docs/editing.md");
    }
    return isBroken ? null : root;
  }

  private void readEvents(ParserImpl parser) {
    boolean isStarted = false;
    while (!isBroken) {
      Event event = parser.getEvent();
      reached = start(event);
      if (event instanceof StreamEndEvent) {
        return;
      } else if (event instanceof DocumentStartEvent) {
        if (isStarted) {
          fail(
              place(event),
              YamlCode.SECOND_DOCUMENT,
              "a second document begins here",
              "remove the line “---”, or put what follows into a file of its own");
        }
        isStarted = true;
      } else if (event instanceof NodeEvent node) {
        readNode(node);
      } else if (event instanceof CollectionEndEvent) {
        add(open.pop().close(end(event), diagnostics));
      }
    }
  }

  private void readNode(NodeEvent event) {
    if (event instanceof AliasEvent) {
      fail(
          place(event),
          YamlCode.ALIAS,
          "“" + place(event).text() + "” is an alias of YAML, which the book does not use",
          "put the text in quotes if the star belongs to it, or type the value again");
      return;
    }
    if (event.getAnchor() != null) {
      diagnostics.add(
          word(event),
          YamlCode.ANCHOR,
          "“" + word(event).text() + "” is an anchor of YAML, which the book does not use",
          "put the text in quotes if the sign belongs to it, or remove the anchor");
    }
    if (event instanceof ScalarEvent scalar) {
      addScalar(scalar);
    } else if (event instanceof CollectionStartEvent collection) {
      open(collection);
    }
  }

  private void open(CollectionStartEvent event) {
    refuseTag(event.getTag(), event);
    if (open.size() == DEEPEST) {
      fail(
          at(start(event)),
          YamlCode.TOO_DEEP,
          "lists and mappings stand in each other more than " + DEEPEST + " deep",
          "no file of the book needs more than a few levels; look for a bracket too many");
      return;
    }
    open.push(
        new Container(file, start(event), event instanceof MappingStartEvent, event.isFlow()));
  }

  private void addScalar(ScalarEvent event) {
    refuseTag(event.getTag(), event);
    Style style = style(event);
    Scalar scalar = new Scalar(same.of(event.getValue()), style, place(event));
    if (style == Style.QUOTED) {
      CodePoints.check(scalar, diagnostics);
    } else if (style == Style.PLAIN) {
      Lines.warnOfSwallowedText(scalar, diagnostics);
    }
    add(scalar);
  }

  private void add(YamlNode node) {
    if (open.isEmpty()) {
      root = node;
      if (node instanceof Scalar scalar
          && scalar.text().isEmpty()
          && scalar.style() == Style.PLAIN) {
        fail(file.start(), YamlCode.EMPTY, Lines.EMPTY_MESSAGE, Lines.EMPTY_HINT);
      }
    } else {
      open.peek().add(node);
    }
  }

  private void refuseTag(@Nullable String tag, Event event) {
    if (tag != null) {
      diagnostics.add(
          word(event),
          YamlCode.TAG,
          "“" + word(event).text() + "” is a tag of YAML, which the book does not use",
          "remove the tag, or put the text in quotes if the exclamation mark belongs to it");
    }
  }

  private static Style style(ScalarEvent event) {
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> Style.QUOTED;
      case LITERAL, FOLDED -> Style.BLOCK;
      default -> Style.PLAIN;
    };
  }

  private void addSyntaxMistake(MarkedYAMLException thrown) {
    SyntaxMistake mistake = SyntaxMistake.of(String.valueOf(thrown.getProblem()));
    Mark problem = thrown.getProblemMark();
    Mark context = thrown.getContextMark();
    Mark mark = problem == null || (mistake.atStart() && context != null) ? context : problem;
    Span where = at(mark == null ? reached : offsets.of(mark.getIndex()));
    Span colon = Lines.fullWidthColon(where);
    if (colon == null) {
      fail(where, YamlCode.SYNTAX, mistake.message(), mistake.hint());
    } else {
      fail(colon, YamlCode.SYNTAX, Lines.COLON_MESSAGE, Lines.COLON_HINT);
    }
  }

  private void fail(Span where, YamlCode code, String message, String hint) {
    diagnostics.add(where, code, message, hint);
    isBroken = true;
  }

  private int start(Event event) {
    return offsets.of(event.getStartMark().getIndex());
  }

  private int end(Event event) {
    return offsets.of(event.getEndMark().getIndex());
  }

  private Span place(Event event) {
    return file.span(start(event), end(event));
  }

  /** The sign that an event begins with: up to the next blank. */
  private Span word(Event event) {
    int start = start(event);
    int end = start;
    while (end < file.text().length() && " \n\r,[]{}".indexOf(file.text().charAt(end)) < 0) {
      end++;
    }
    return file.span(start, end);
  }

  /** The one character at an offset; nothing at the end of the file or of a line. */
  private Span at(int offset) {
    String text = file.text();
    boolean isAtEnd = offset >= text.length() || text.charAt(offset) == '\n';
    return file.span(offset, isAtEnd ? offset : text.offsetByCodePoints(offset, 1));
  }
}
