package factbook.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads any text as HTML, as browsers do: whatever is wrong with it, there is a tree. */
final class TreeMarkup implements NodeVisitor {
  private final MarkupVisitor to;

  private TreeMarkup(MarkupVisitor to) {
    this.to = to;
  }

  static void read(String html, MarkupVisitor to) {
    Parser.htmlParser().parseInput(html, "").traverse(new TreeMarkup(to));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      to.text(words.getWholeText());
    } else if (node instanceof DataNode data) {
      to.program(data.getWholeData());
    } else if (isElement(node)) {
      to.open(tag((Element) node));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isElement(node)) {
      to.close();
    }
  }

  /** The document itself is one to jsoup. */
  private static boolean isElement(Node node) {
    return node instanceof Element element && !element.normalName().startsWith("#");
  }

  private static Tag tag(Element element) {
    List<Tag.Attribute> attributes = new ArrayList<>();
    element
        .attributes()
        .forEach(one -> attributes.add(new Tag.Attribute(one.getKey(), one.getValue())));
    return new Tag(element.normalName(), element.isBlock(), attributes);
  }
}
