package factbook.narrative;

import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of running text. */
public sealed interface Block {
  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Block {
    /** Keeps an own copy. */
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading.
   *
   * @param level 2 to 4: the page's title is the only heading of level 1
   * @param id the anchor: {@code n-} and the heading's number in the text, for example {@code
   *     n-2-1}
   * @param where its place; null where it is not known
   */
  record Heading(int level, String id, List<Inline> content, @Nullable Span where)
      implements Block {
    /** Keeps an own copy. */
    public Heading {
      content = List.copyOf(content);
    }

    /** A heading of nowhere. */
    public Heading(int level, String id, List<Inline> content) {
      this(level, id, content, null);
    }
  }

  /** A list, ordered or not. */
  record Items(boolean isOrdered, int start, List<List<Block>> items) implements Block {
    /** Keeps an own copy. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quote(List<Block> content) implements Block {
    /** Keeps an own copy. */
    public Quote {
      content = List.copyOf(content);
    }
  }

  /** A block of code; never converted. */
  record CodeBlock(String text) implements Block {}

  /** A rule between parts. */
  record Rule() implements Block {}

  /** A table: a head row and body rows of the same number of cells. */
  record Table(List<Cell> head, List<List<Cell>> body) implements Block {
    /** Keeps own copies. */
    public Table {
      head = List.copyOf(head);
      body = body.stream().map(List::copyOf).toList();
    }
  }

  /** A cell of a table. */
  record Cell(Align align, List<Inline> content) {
    /** Keeps an own copy. */
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** How a column stands. */
  enum Align {
    START,
    CENTER,
    END
  }

  /** Raw HTML, where the book allows it. */
  record HtmlBlock(String html) implements Block {}
}
