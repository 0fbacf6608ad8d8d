package factbook.report;

import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.narrative.Inline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the editor types them, and as the generator reads them. */
final class Typed {
  private Typed() {}

  /** {@code 1061家}, {@code 2012-10}, {@code xihu-district}, words. */
  static String value(Value value) {
    Figure figure = figure(value);
    if (figure != null) {
      return figure.printed();
    }
    if (value instanceof Value.Date date) {
      return date.date().text();
    }
    if (value instanceof Value.Entity entity) {
      return entity.subject();
    }
    return value instanceof Value.Words words ? words(words.text()) : "(not computed)";
  }

  /** The figure of a value, printed or computed; null where it holds none. */
  static @Nullable Figure figure(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return quantity.figure();
    }
    return value instanceof Value.Computed computed ? computed.result() : null;
  }

  /** Every digit, no exponent. */
  static String decimal(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** {@code OVER_A_LITTLE} is {@code over-a-little}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A running text without its marks. */
  static String words(List<Inline> text) {
    return text.stream().map(Typed::word).collect(Collectors.joining());
  }

  private static String word(Inline part) {
    if (part instanceof Inline.Text text) {
      return text.text();
    }
    if (part instanceof Inline.FactRef ref) {
      return "{" + (ref.subject() == null ? "" : ref.subject() + "/") + ref.name() + "}";
    }
    if (part instanceof Inline.SubjectRef ref) {
      return "[[" + ref.subject() + (ref.text() == null ? "" : "|" + ref.text()) + "]]";
    }
    if (part instanceof Inline.Emphasis emphasis) {
      return words(emphasis.content());
    }
    if (part instanceof Inline.Strong strong) {
      return words(strong.content());
    }
    if (part instanceof Inline.Link link) {
      return words(link.content());
    }
    if (part instanceof Inline.Code code) {
      return code.text();
    }
    if (part instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    return part instanceof Inline.Fixed fixed ? fixed.hans() : "";
  }
}
