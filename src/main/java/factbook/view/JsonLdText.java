package factbook.view;

import java.util.Iterator;
import java.util.List;

/**
 * Writes JSON-LD for a script element, in which HTML knows no escapes: what could end the element
 * or begin a comment is written as an escape of JSON.
 */
public final class JsonLdText {
  private final StringBuilder out = new StringBuilder();

  private JsonLdText() {}

  /** The text of a value; a comma-separated line. */
  public static String of(JsonLd value) {
    JsonLdText text = new JsonLdText();
    text.write(value);
    return text.out.toString();
  }

  private void write(JsonLd value) {
    if (value instanceof JsonLd.Text text) {
      quote(text.text());
    } else if (value instanceof JsonLd.Position position) {
      out.append(position.number());
    } else if (value instanceof JsonLd.Many many) {
      writeAll(many.items());
    } else if (value instanceof JsonLd.Thing thing) {
      writeMembers(thing.members());
    }
  }

  private void writeAll(List<JsonLd> items) {
    out.append('[');
    for (Iterator<JsonLd> each = items.iterator(); each.hasNext(); ) {
      write(each.next());
      out.append(each.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void writeMembers(List<JsonLd.Member> members) {
    out.append('{');
    for (Iterator<JsonLd.Member> each = members.iterator(); each.hasNext(); ) {
      JsonLd.Member member = each.next();
      quote(member.name());
      out.append(':');
      write(member.value());
      out.append(each.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (isUnsafe(unit)) {
        out.append("\\u").append(hex(unit));
      } else {
        out.append(unit);
      }
    }
    out.append('"');
  }

  /** Control characters, which JSON forbids, line ends of JavaScript, and what HTML reads. */
  private static boolean isUnsafe(char unit) {
    return unit < ' ' || "<>&\u007f\u2028\u2029".indexOf(unit) >= 0;
  }

  private static String hex(char unit) {
    String digits = Integer.toHexString(unit);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
