package factbook.data;

import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Value;
import factbook.narrative.Inline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Values as the editor typed them, in one spelling: a sentence that names a figure stays the same
 * when the figure changes.
 */
final class Authored {
  private Authored() {}

  /** The value of a fact. */
  static String value(Fact fact) {
    Value value = fact.value();
    if (value instanceof Value.Quantity quantity) {
      return quantity.figure().printed();
    }
    if (value instanceof Value.Date date) {
      return date.date().text();
    }
    if (value instanceof Value.Entity entity) {
      return entity.subject();
    }
    if (value instanceof Value.Words words) {
      return text(words.text());
    }
    if (value instanceof Value.Computed computed) {
      return formula(computed.how(), computed.of());
    }
    Value.Formula formula = (Value.Formula) value;
    return formula(formula.how(), formula.of());
  }

  private static String formula(Enum<?> how, List<FactId> of) {
    return Exact.name(how)
        + of.stream().map(FactId::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String text(List<Inline> content) {
    return content.stream().map(Authored::text).collect(Collectors.joining());
  }

  private static String text(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      return plain.text();
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return "*" + text(emphasis.content()) + "*";
    }
    if (inline instanceof Inline.Strong strong) {
      return "**" + text(strong.content()) + "**";
    }
    if (inline instanceof Inline.Code code) {
      return "`" + code.text() + "`";
    }
    if (inline instanceof Inline.Link link) {
      return "[" + text(link.content()) + "](" + link.target() + ")";
    }
    return reference(inline);
  }

  private static String reference(Inline inline) {
    if (inline instanceof Inline.FactRef ref) {
      String subject = ref.subject() == null ? "" : ref.subject() + "/";
      String part =
          ref.part() == Inline.Part.VALUE ? "" : "|" + ref.part().name().toLowerCase(Locale.ROOT);
      return "{" + subject + ref.name() + part + "}";
    }
    if (inline instanceof Inline.SubjectRef ref) {
      return "[[" + ref.subject() + (ref.text() == null ? "" : "|" + ref.text()) + "]]";
    }
    if (inline instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    if (inline instanceof Inline.Fixed fixed) {
      return fixed.hans();
    }
    if (inline instanceof Inline.Html html) {
      return html.html();
    }
    return inline instanceof Inline.FootnoteRef note ? "[^" + note.label() + "]" : " ";
  }
}
