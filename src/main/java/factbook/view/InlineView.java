package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of running text in one script. Templates tell them apart by {@link #type()}, the name in
 * lower case: {@code text}, {@code emphasis}, {@code strong}, {@code code}, {@code link}, {@code
 * figure}, {@code note}, {@code break}, {@code html}.
 */
public sealed interface InlineView {
  /** Which of them it is. */
  String type();

  /** Plain text; {@code lang} is null where it is in the page's script. */
  record Text(String text, @Nullable String lang) implements InlineView {
    @Override
    public String type() {
      return "text";
    }
  }

  /** Emphasis. */
  record Emphasis(List<InlineView> content) implements InlineView {
    /** Keeps an own copy. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "emphasis";
    }
  }

  /** Strong emphasis. */
  record Strong(List<InlineView> content) implements InlineView {
    /** Keeps an own copy. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "strong";
    }
  }

  /** Code. */
  record Code(String text) implements InlineView {
    @Override
    public String type() {
      return "code";
    }
  }

  /**
   * A link.
   *
   * @param to {@code page} for a page or a place of the book, {@code outside} where it leaves it
   */
  record Link(String href, List<InlineView> content, String to) implements InlineView {
    /** Keeps an own copy. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "link";
    }
  }

  /**
   * A bound fact.
   *
   * @param isValue whether it shows the value; if not, its date or kind
   * @param before punctuation that must not end the line before it
   * @param after punctuation that must not begin the line after it
   * @param isSpaced whether it begins with a digit or a Latin letter right behind Han text
   */
  record Bound(FigureView figure, boolean isValue, String before, String after, boolean isSpaced)
      implements InlineView {
    /** A figure by itself. */
    public Bound(FigureView figure, boolean isValue) {
      this(figure, isValue, "", "", false);
    }

    @Override
    public String type() {
      return "figure";
    }
  }

  /**
   * The sign of a footnote.
   *
   * @param number as shown
   * @param id the anchor of this sign; null for a further sign of the same note
   */
  record NoteSign(int number, @Nullable String id) implements InlineView {
    @Override
    public String type() {
      return "note";
    }
  }

  /** A hard line break. */
  record Break() implements InlineView {
    @Override
    public String type() {
      return "break";
    }
  }

  /** HTML that the book allows. */
  record Html(RawHtml html) implements InlineView {
    @Override
    public String type() {
      return "html";
    }
  }
}
