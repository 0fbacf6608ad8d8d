package factbook.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import factbook.narrative.Block;
import factbook.narrative.Block.Align;
import factbook.narrative.Block.Cell;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a table; every row has as many cells as the head. */
final class TableReader {
  private final Reading reading;
  private final Function<Node, List<Inline>> inlines;

  TableReader(Reading reading, Function<Node, List<Inline>> inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  Block.Table read(TableBlock table) {
    List<Cell> head = new ArrayList<>();
    List<List<Cell>> body = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead && row instanceof TableRow) {
          head.addAll(cells(row));
        } else if (part instanceof TableBody && row instanceof TableRow) {
          body.add(fitted(cells(row), head, row));
        } else if (part instanceof TableSeparator) {
          fitted(cells(row), head, row);
        }
      }
    }
    return new Block.Table(head, body);
  }

  private List<Cell> fitted(List<Cell> cells, List<Cell> head, Node row) {
    if (cells.size() == head.size()) {
      return cells;
    }
    reading.report(
        row,
        MarkdownCode.RAGGED_TABLE,
        "this row has " + count(cells.size()) + ", the head of the table " + count(head.size()),
        "give every row as many cells as the head; a bar in a cell is written \\|");
    List<Cell> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), head.size())));
    while (fitted.size() < head.size()) {
      fitted.add(new Cell(head.get(fitted.size()).align(), List.of()));
    }
    return fitted;
  }

  private static String count(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(new Cell(align(cell.getAlignment()), inlines.apply(cell)));
      }
    }
    return cells;
  }

  private static Align align(TableCell.@Nullable Alignment alignment) {
    if (alignment == TableCell.Alignment.CENTER) {
      return Align.CENTER;
    }
    return alignment == TableCell.Alignment.RIGHT ? Align.END : Align.START;
  }
}
