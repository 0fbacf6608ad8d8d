package factbook.assemble;

import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import java.util.List;
import java.util.function.Consumer;

/** Visits every part of a running text, at any depth, in the order of the text. */
final class TextWalk {
  private TextWalk() {}

  /** All texts of a subject: its summary, word values, events, narrative. */
  static void subject(Subject subject, Consumer<Inline> visit) {
    line(subject.summary(), visit);
    subject.facts().forEach(fact -> value(fact.value(), visit));
    subject.events().forEach(event -> line(event.text(), visit));
    if (subject.narrative() != null) {
      narrative(subject.narrative(), visit);
    }
  }

  /** The text of a value; nothing where it is not in words. */
  static void value(Value value, Consumer<Inline> visit) {
    if (value instanceof Value.Words words) {
      line(words.text(), visit);
    }
  }

  static void narrative(Narrative narrative, Consumer<Inline> visit) {
    blocks(narrative.blocks(), visit);
    narrative.footnotes().forEach(footnote -> blocks(footnote.content(), visit));
  }

  static void line(List<Inline> text, Consumer<Inline> visit) {
    for (Inline part : text) {
      visit.accept(part);
      if (part instanceof Inline.Emphasis emphasis) {
        line(emphasis.content(), visit);
      } else if (part instanceof Inline.Strong strong) {
        line(strong.content(), visit);
      } else if (part instanceof Inline.Link link) {
        line(link.content(), visit);
      }
    }
  }

  private static void blocks(List<Block> blocks, Consumer<Inline> visit) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(paragraph.content(), visit);
      } else if (block instanceof Block.Heading heading) {
        line(heading.content(), visit);
      } else if (block instanceof Block.Quote quote) {
        blocks(quote.content(), visit);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> blocks(item, visit));
      } else if (block instanceof Block.Table table) {
        cells(table.head(), visit);
        table.body().forEach(row -> cells(row, visit));
      }
    }
  }

  private static void cells(List<Block.Cell> cells, Consumer<Inline> visit) {
    cells.forEach(cell -> line(cell.content(), visit));
  }
}
