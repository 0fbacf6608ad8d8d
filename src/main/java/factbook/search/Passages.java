package factbook.search;

import factbook.view.BlockView;
import factbook.view.NarrativeView;
import factbook.view.NarrativeView.NoteView;
import java.util.ArrayList;
import java.util.List;

/**
 * The running text of a page as entries: each block of it with the heading that it stands under.
 */
final class Passages {
  private final String path;
  private final String who;
  private final List<Entry> entries = new ArrayList<>();
  private String anchor = "";
  private String heading = "";

  /** For the text of a page that is about {@code who}. */
  Passages(String path, String who) {
    this.path = path;
    this.who = who;
  }

  /** Adds the text of the page. */
  List<Entry> of(NarrativeView narrative) {
    add(narrative.blocks());
    for (NoteView note : narrative.notes()) {
      anchor = "n" + note.number();
      add(note.content());
    }
    return entries;
  }

  private void add(List<BlockView> blocks) {
    blocks.forEach(this::add);
  }

  private void add(BlockView block) {
    if (block instanceof BlockView.Heading title) {
      Said said = Said.of(title.content());
      anchor = title.id();
      heading = "";
      add(said);
      heading = said.isKept() ? "" : said.text();
    } else if (block instanceof BlockView.Paragraph paragraph) {
      add(Said.of(paragraph.content()));
    } else if (block instanceof BlockView.Items items) {
      items.items().forEach(this::add);
    } else if (block instanceof BlockView.Quote quote) {
      add(quote.content());
    } else if (block instanceof BlockView.Code code) {
      add(Said.kept(code.text().strip()));
    } else if (block instanceof BlockView.Table table) {
      cells(table.head());
      table.body().forEach(this::cells);
    }
  }

  private void cells(List<BlockView.Cell> cells) {
    cells.forEach(cell -> add(Said.of(cell.content())));
  }

  private void add(Said text) {
    if (!text.text().isEmpty()) {
      entries.add(Entry.passage(path, anchor, who, heading, text));
    }
  }
}
