package factbook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises our own markup while flexmark reads a paragraph, so that code spans, escapes and
 * tables keep their meaning: a bar in {@code {fact|date}} does not end a cell of a table.
 */
final class MarkupParser implements InlineParserExtension {
  /** No reference is longer; keeps a line of opening braces from costing time. */
  private static final int LONGEST = 500;

  private MarkupParser() {}

  /** Reads {@code {…}}, {@code [[…]]} and {@code -{…}-}. */
  static InlineParserExtensionFactory factory() {
    return new Factory();
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    return switch (input.charAt(start)) {
      case '{' -> append(parser, start, 1, close(input, start + 1, "}"));
      case '[' -> startsWith(input, start, "[[") && appendLink(parser, input, start);
      case '-' -> startsWith(input, start, "-{") && appendFixed(parser, input, start);
      default -> false;
    };
  }

  private static boolean appendLink(LightInlineParser parser, BasedSequence input, int start) {
    return append(parser, start, 2, close(input, start + 2, "]]"));
  }

  /**
   * {@code -{…}-}, but not the {@code -{b}-} in {@code {a}-{b}-{c}}: a reference between dashes.
   */
  private static boolean appendFixed(LightInlineParser parser, BasedSequence input, int start) {
    int end = close(input, start + 2, "}-");
    if (end < 0 || References.isFactReference(input.subSequence(start + 2, end - 2).toString())) {
      return false;
    }
    return append(parser, start, 2, end);
  }

  private static boolean append(LightInlineParser parser, int start, int opening, int end) {
    boolean isClosed = end >= 0;
    int until = isClosed ? end : start + opening;
    parser.flushTextNode();
    parser.appendNode(new Markup(parser.getInput().subSequence(start, until), isClosed));
    parser.setIndex(until);
    return true;
  }

  /** The offset behind the closing mark; -1 where the line has none before the next brace. */
  private static int close(BasedSequence input, int from, String mark) {
    int last = Math.min(input.length(), from + LONGEST);
    for (int at = from; at < last; at++) {
      if (startsWith(input, at, mark)) {
        return at + mark.length();
      }
      char typed = input.charAt(at);
      if (typed == '\n' || typed == '{') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean startsWith(BasedSequence input, int at, String mark) {
    if (at + mark.length() > input.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (input.charAt(at + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{[-";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MarkupParser();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
