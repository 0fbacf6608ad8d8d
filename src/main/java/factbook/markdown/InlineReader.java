package factbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import factbook.narrative.Inline;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the inlines of one block. */
final class InlineReader {
  /** What CommonMark lets a backslash escape. */
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Reading reading;
  private final Document document;
  private final FootnoteBook footnotes;
  private final References references;
  private final Prose prose = new Prose();
  private boolean inLink;

  /** The last character of plain text, where nothing came between; 0 where it was escaped. */
  private char last;

  private InlineReader(Reading reading, Document document, FootnoteBook footnotes) {
    this.reading = reading;
    this.document = document;
    this.footnotes = footnotes;
    this.references = new References(reading.diagnostics());
  }

  /** Reads the children of a block, and reports the numbers in them. */
  static List<Inline> read(Node block, Reading reading, Document document, FootnoteBook footnotes) {
    InlineReader reader = new InlineReader(reading, document, footnotes);
    List<Inline> inlines = reader.children(block, 0);
    reader.prose.check(reading.numbers(), reading.place(), reading.diagnostics());
    return inlines;
  }

  private List<Inline> children(Node parent, int depth) {
    Inlines into = new Inlines();
    if (depth > Limits.MOST_NESTED) {
      reading.reportDepth(parent);
      return into.toList();
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      read(child, into, depth);
    }
    return into.toList();
  }

  private void read(Node node, Inlines into, int depth) {
    if (node instanceof Text) {
      text(node.getChars(), into);
    } else if (node instanceof HtmlEntity) {
      entity(node, into);
    } else if (node instanceof SoftLineBreak) {
      softBreak(node, into);
    } else if (node instanceof HardLineBreak) {
      addObject(node, new Inline.LineBreak(), into);
    } else if (node instanceof Emphasis) {
      last = 0;
      into.add(new Inline.Emphasis(children(node, depth + 1)));
    } else if (node instanceof StrongEmphasis) {
      last = 0;
      into.add(new Inline.Strong(children(node, depth + 1)));
    } else if (node instanceof Code) {
      addObject(node, new Inline.Code(code(node)), into);
    } else if (node instanceof Markup markup) {
      markup(markup, into);
    } else {
      linkOrOther(node, into, depth);
    }
  }

  private void linkOrOther(Node node, Inlines into, int depth) {
    if (node instanceof Link link) {
      link(node, link.getUrl(), into, depth);
    } else if (node instanceof LinkRef ref) {
      linkRef(ref, into, depth);
    } else if (node instanceof AutoLink auto) {
      addressLink(node, auto.getText().toString(), "", into);
    } else if (node instanceof MailLink mail) {
      addressLink(node, mail.getText().toString(), "mailto:", into);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote, into);
    } else if (node instanceof Image || node instanceof ImageRef) {
      prose.addObject(node.getStartOffset());
      reading.report(
          node, MarkdownCode.IMAGE, "texts hold no pictures", "take the picture out of the text");
    } else if (node instanceof HtmlInline || node instanceof HtmlInlineComment) {
      prose.addObject(node.getStartOffset());
      if (reading.allowsHtml(node)) {
        into.add(new Inline.Html(node.getChars().toString()));
      }
    } else {
      into.addAll(children(node, depth + 1));
    }
  }

  private void text(BasedSequence chars, Inlines into) {
    for (int i = 0; i < chars.length(); i++) {
      char typed = chars.charAt(i);
      int start = chars.getIndexOffset(i);
      boolean isEscape =
          typed == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
      if (isEscape) {
        i++;
        typed = chars.charAt(i);
      }
      int end = chars.getIndexOffset(i) + 1;
      if (!isEscape) {
        checkLeftovers(typed, start, end);
      }
      last = isEscape ? 0 : typed;
      into.add(typed);
      prose.add(typed, start, end);
    }
  }

  /** Marks that stay in the text because Markdown did not take them for what they look like. */
  private void checkLeftovers(char typed, int start, int end) {
    if (last == ']' && typed == '(') {
      reading
          .diagnostics()
          .add(
              reading.place().span(start, end),
              MarkdownCode.BROKEN_LINK,
              "this looks like a link but is none",
              "an address has no blanks; close its parenthesis, or type \\( for the character");
    } else if (last == '*' && typed == '*') {
      reading
          .diagnostics()
          .add(
              reading.place().span(start, end),
              MarkdownCode.STRAY_EMPHASIS,
              "these asterisks emphasise nothing",
              "let them touch the text that they enclose, or type \\* for the character");
      last = 0;
    }
  }

  private void entity(Node node, Inlines into) {
    String shown = node.getChars().unescape();
    last = 0;
    into.add(shown);
    prose.add(shown, node.getStartOffset(), node.getEndOffset());
  }

  private void softBreak(Node node, Inlines into) {
    last = 0;
    if (LineJoint.isBlank(node)) {
      into.add(' ');
      prose.add(" ", node.getStartOffset(), node.getEndOffset());
    }
  }

  private void addObject(Node node, Inline inline, Inlines into) {
    last = 0;
    prose.addObject(node.getStartOffset());
    into.add(inline);
  }

  /** CommonMark: line ends are blanks; one blank at each end is taken off. */
  private static String code(Node node) {
    String text = ((Code) node).getText().toString().replace('\n', ' ');
    boolean isPadded =
        text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return isPadded ? text.substring(1, text.length() - 1) : text;
  }

  private void markup(Markup markup, Inlines into) {
    last = 0;
    String typed = markup.getChars().toString();
    Span where = reading.span(markup);
    Inline inline = references.read(typed, markup.isClosed(), where);
    if (inline == null) {
      prose.addObject(markup.getStartOffset());
      into.add(typed);
      return;
    }
    if (inLink && (inline instanceof Inline.FactRef || inline instanceof Inline.SubjectRef)) {
      reading.report(
          markup,
          MarkdownCode.NESTED_LINK,
          "“" + typed + "” is a link of its own inside a link",
          "take it out of the brackets");
    }
    shownText(markup, inline);
    into.add(inline);
  }

  /** Numbers in the words of a link or of a fixed form must be bound too. */
  private void shownText(Markup markup, Inline inline) {
    String shown = null;
    if (inline instanceof Inline.SubjectRef ref) {
      shown = ref.text();
    } else if (inline instanceof Inline.Fixed fixed) {
      shown = fixed.hans();
    }
    if (shown == null) {
      prose.addObject(markup.getStartOffset());
    } else {
      prose.add(shown, markup.getStartOffset(), markup.getEndOffset());
    }
  }

  private void linkRef(LinkRef ref, Inlines into, int depth) {
    Reference reference = ref.getReferenceNode(document);
    if (reference != null) {
      link(ref, reference.getUrl(), into, depth);
      return;
    }
    // Brackets without a definition are brackets.
    Node first = ref.getFirstChild();
    BasedSequence chars = ref.getChars();
    if (first == null) {
      text(chars, into);
      return;
    }
    int head = first.getStartOffset() - ref.getStartOffset();
    int tail = ref.getLastChild().getEndOffset() - ref.getStartOffset();
    text(chars.subSequence(0, Math.min(head, chars.length())), into);
    into.addAll(children(ref, depth + 1));
    text(chars.subSequence(Math.min(tail, chars.length())), into);
  }

  private void link(Node node, BasedSequence url, Inlines into, int depth) {
    last = 0;
    Span where = url.isEmpty() ? reading.span(node) : place(url);
    String target = LinkTargets.read(url.toString(), where, reading.diagnostics());
    boolean outer = inLink;
    inLink = true;
    List<Inline> content = children(node, depth + 1);
    inLink = outer;
    last = 0;
    addLink(target, content, into);
  }

  private Span place(BasedSequence chars) {
    return reading.place().span(chars.getStartOffset(), chars.getEndOffset());
  }

  private void addressLink(Node node, String address, String scheme, Inlines into) {
    last = 0;
    prose.addObject(node.getStartOffset());
    String target = LinkTargets.read(scheme + address, reading.span(node), reading.diagnostics());
    addLink(target, List.of(new Inline.Text(address)), into);
  }

  private static void addLink(@Nullable String target, List<Inline> content, Inlines into) {
    if (target == null) {
      into.addAll(content);
    } else {
      into.add(new Inline.Link(target, content));
    }
  }

  private void footnote(Footnote footnote, Inlines into) {
    last = 0;
    prose.addObject(footnote.getStartOffset());
    String label = footnote.getText().toString();
    int number = footnotes.number(label);
    if (number == 0) {
      reading.report(
          footnote,
          MarkdownCode.UNDEFINED_FOOTNOTE,
          "there is no footnote “" + label + "”",
          footnotes.hint(label));
    } else {
      into.add(new Inline.FootnoteRef(label, number));
    }
  }
}
