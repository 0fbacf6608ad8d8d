package factbook.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says for programs, in the words of schema.org.
 *
 * <pre>{@code
 * JsonLd.Thing.of("Place").with("name", "云栖小镇").with("identifier", "yunqi-town")
 * }</pre>
 */
public sealed interface JsonLd {
  /** A text, an address or a date. */
  record Text(String text) implements JsonLd {}

  /** A place in an order, from 1. */
  record Position(int number) implements JsonLd {}

  /** Several. */
  record Many(List<JsonLd> items) implements JsonLd {
    /** Keeps an own copy. */
    public Many {
      items = List.copyOf(items);
    }
  }

  /** A thing with what is said of it, in order. */
  record Thing(List<Member> members) implements JsonLd {
    /** Keeps an own copy. */
    public Thing {
      members = List.copyOf(members);
    }

    /** A thing of which nothing is said but its type. */
    public static Thing of(String type) {
      return new Thing(List.of()).with("@type", type);
    }

    /** The same thing with more said of it; with nothing more where that is null. */
    public Thing with(String name, @Nullable String text) {
      return text == null ? this : with(name, new Text(text));
    }

    /** The same thing with more said of it. */
    public Thing with(String name, JsonLd value) {
      List<Member> more = new ArrayList<>(members);
      more.add(new Member(name, value));
      return new Thing(more);
    }
  }

  /** One thing that is said. */
  record Member(String name, JsonLd value) {}
}
