package factbook.yaml;

import factbook.text.Span;
import java.util.List;

/**
 * A value of a YAML file, with its place. No value has a type yet: {@code no}, {@code 012} and
 * {@code 2020-01-02} are the texts that the editor typed.
 */
public sealed interface YamlNode {
  /** Where it stands, quotes and brackets included. */
  Span span();

  /** What it is, for messages: {@code a text}. */
  String words();

  /**
   * A text.
   *
   * @param text the text, escapes resolved and lines folded
   * @param style how it was typed
   * @param span where it stands, quotes included
   */
  record Scalar(String text, Style style, Span span) implements YamlNode {
    /** Where the text itself stands, without quotes. */
    public Span content() {
      return style == Style.QUOTED ? span.part(1, span.end() - span.start() - 1) : span;
    }

    /**
     * The place of a part of the text, from {@code from} (included) to {@code to} (excluded); the
     * whole place where escapes or folded lines hide the part.
     */
    public Span part(int from, int to) {
      return content().text().equals(text) ? content().part(from, to) : span;
    }

    @Override
    public String words() {
      return "a text";
    }
  }

  /** How a text was typed. */
  enum Style {
    /** Without quotes. */
    PLAIN,
    /** In single or double quotes. */
    QUOTED,
    /** Behind {@code |} or {@code >}. */
    BLOCK
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Span span) implements YamlNode {
    /** Keeps an own copy. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String words() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file; no key twice. */
  record Mapping(List<Entry> entries, Span span) implements YamlNode {
    /** Keeps an own copy. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String words() {
      return "a mapping";
    }

    /** The place to name for the mapping as a whole: all of it on one line, else its first key. */
    public Span head() {
      return span.isOnOneLine() || entries.isEmpty() ? span : entries.get(0).key().span();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
