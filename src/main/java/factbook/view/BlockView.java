package factbook.view;

import java.util.List;

/**
 * A block of running text in one script. Templates tell them apart by {@link #type()}: {@code
 * paragraph}, {@code heading}, {@code items}, {@code quote}, {@code code}, {@code rule}, {@code
 * table}, {@code edit}, {@code html}.
 */
public sealed interface BlockView {
  /** Which of them it is. */
  String type();

  /** A paragraph. */
  record Paragraph(List<InlineView> content) implements BlockView {
    /** Keeps an own copy. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "paragraph";
    }
  }

  /** A heading of level 2 to 4. */
  record Heading(int level, String id, List<InlineView> content) implements BlockView {
    /** Keeps an own copy. */
    public Heading {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "heading";
    }
  }

  /** A list. */
  record Items(boolean isOrdered, int start, List<List<BlockView>> items) implements BlockView {
    /** Keeps an own copy. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public String type() {
      return "items";
    }
  }

  /** A quotation. */
  record Quote(List<BlockView> content) implements BlockView {
    /** Keeps an own copy. */
    public Quote {
      content = List.copyOf(content);
    }

    @Override
    public String type() {
      return "quote";
    }
  }

  /** A block of code. */
  record Code(String text) implements BlockView {
    @Override
    public String type() {
      return "code";
    }
  }

  /** A rule between parts. */
  record Rule() implements BlockView {
    @Override
    public String type() {
      return "rule";
    }
  }

  /** A table. */
  record Table(List<Cell> head, List<List<Cell>> body) implements BlockView {
    /** Keeps own copies. */
    public Table {
      head = List.copyOf(head);
      body = body.stream().map(List::copyOf).toList();
    }

    @Override
    public String type() {
      return "table";
    }
  }

  /** A cell; {@code align} is {@code start}, {@code center} or {@code end}. */
  record Cell(String align, List<InlineView> content) {
    /** Keeps an own copy. */
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** The end of a section: the way to where it is written. */
  record Edit(String href) implements BlockView {
    @Override
    public String type() {
      return "edit";
    }
  }

  /** HTML that the book allows. */
  record Html(RawHtml html) implements BlockView {
    @Override
    public String type() {
      return "html";
    }
  }
}
