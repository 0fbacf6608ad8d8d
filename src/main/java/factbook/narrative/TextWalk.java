package factbook.narrative;

import java.util.List;
import java.util.function.Consumer;

/**
 * Visits running text at any depth, in the order of the text.
 *
 * <pre>{@code
 * TextWalk.lines(narrative, line -> TextWalk.parts(line, part -> seen.add(part)));
 * }</pre>
 */
public final class TextWalk {
  private TextWalk() {}

  /** Visits each line of a narrative: headings, paragraphs, cells; last those of its footnotes. */
  public static void lines(Narrative narrative, Consumer<List<Inline>> visit) {
    blocks(narrative.blocks(), visit);
    narrative.footnotes().forEach(footnote -> blocks(footnote.content(), visit));
  }

  /** Visits each part of a line; what encloses others before them. */
  public static void parts(List<Inline> line, Consumer<Inline> visit) {
    for (Inline part : line) {
      visit.accept(part);
      if (part instanceof Inline.Emphasis emphasis) {
        parts(emphasis.content(), visit);
      } else if (part instanceof Inline.Strong strong) {
        parts(strong.content(), visit);
      } else if (part instanceof Inline.Link link) {
        parts(link.content(), visit);
      }
    }
  }

  private static void blocks(List<Block> blocks, Consumer<List<Inline>> visit) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        visit.accept(paragraph.content());
      } else if (block instanceof Block.Heading heading) {
        visit.accept(heading.content());
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

  private static void cells(List<Block.Cell> cells, Consumer<List<Inline>> visit) {
    cells.forEach(cell -> visit.accept(cell.content()));
  }
}
