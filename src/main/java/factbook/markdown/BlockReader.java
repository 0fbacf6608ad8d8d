package factbook.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Narrative.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the blocks of one text. */
final class BlockReader {
  /** A line of dashes and bars, as between the head and the body of a table. */
  private static final Pattern TABLE_LINE =
      Pattern.compile("(?m)^(?=[^\\n|]*+\\|)(?=[^\\n-]*+-)[ \\t:|-]++$");

  private final Reading reading;
  private final Document document;
  private final FootnoteBook footnotes;
  private final HeadingNumbers headings = new HeadingNumbers();

  BlockReader(Reading reading, Document document) {
    this.reading = reading;
    this.document = document;
    this.footnotes = FootnoteBook.of(document, reading);
  }

  /** The blocks of the text, without its footnotes. */
  List<Block> blocks() {
    return children(document, 0);
  }

  /** The footnotes that the blocks refer to; to be read after them. */
  List<Footnote> footnotes() {
    List<Footnote> read = new ArrayList<>();
    // A footnote may refer to further ones: the list grows while it is read.
    for (int number = 1; number <= footnotes.size(); number++) {
      FootnoteBlock block = footnotes.block(number);
      if (block != null) {
        read.add(new Footnote(footnotes.label(number), number, children(block, 0)));
      }
    }
    footnotes.reportUnused(reading);
    return read;
  }

  private List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (depth > Limits.MOST_NESTED) {
      reading.reportDepth(parent);
      return blocks;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      read(child, blocks, depth);
    }
    return blocks;
  }

  private void read(Node node, List<Block> into, int depth) {
    if (node instanceof Paragraph) {
      paragraph(node, into);
    } else if (node instanceof Heading heading) {
      String id = headings.next(heading, reading);
      if (id != null) {
        into.add(new Block.Heading(heading.getLevel(), id, inlines(node), reading.span(node)));
      }
    } else if (node instanceof BulletList) {
      into.add(new Block.Items(false, 1, items(node, depth + 1)));
    } else if (node instanceof OrderedList list) {
      into.add(new Block.Items(true, list.getStartNumber(), items(node, depth + 1)));
    } else if (node instanceof BlockQuote) {
      into.add(new Block.Quote(children(node, depth + 1)));
    } else if (node instanceof FencedCodeBlock code) {
      into.add(new Block.CodeBlock(lines(code.getContentLines())));
    } else if (node instanceof IndentedCodeBlock code) {
      into.add(new Block.CodeBlock(lines(code.getContentLines())));
    } else if (node instanceof ThematicBreak) {
      into.add(new Block.Rule());
    } else if (node instanceof TableBlock table) {
      into.add(new TableReader(reading, this::inlines).read(table));
    } else if (node instanceof HtmlBlockBase && reading.allowsHtml(node)) {
      into.add(new Block.HtmlBlock(node.getChars().toString()));
    }
    // Footnotes are read apart, definitions of links where they are used.
  }

  private List<List<Block>> items(Node list, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item, depth));
    }
    return items;
  }

  private static String lines(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(text::append);
    return text.toString();
  }

  private void paragraph(Node node, List<Block> into) {
    if (TABLE_LINE.matcher(node.getChars()).find()) {
      reading.report(
          node,
          MarkdownCode.BROKEN_TABLE,
          "this looks like a table but is none",
          "give the line of dashes as many cells as the head, and leave a line blank above");
    }
    List<Inline> content = inlines(node);
    if (!content.isEmpty()) {
      into.add(new Block.Paragraph(content));
    }
  }

  private List<Inline> inlines(Node node) {
    return InlineReader.read(node, reading, document, footnotes);
  }
}
