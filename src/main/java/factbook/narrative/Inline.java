package factbook.narrative;

import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of running text. */
public sealed interface Inline {
  /** Plain text, Simplified; a soft line break between Han characters is already nothing. */
  record Text(String text) implements Inline {}

  /** {@code *…*}: emphasis. */
  record Emphasis(List<Inline> content) implements Inline {
    /** Keeps an own copy. */
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** {@code **…**}: strong emphasis. */
  record Strong(List<Inline> content) implements Inline {
    /** Keeps an own copy. */
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** {@code `…`}: code; never converted. */
  record Code(String text) implements Inline {}

  /**
   * {@code [text](target)}: a link out of the book ({@code https:}, {@code mailto:}) or to a
   * heading ({@code #…}).
   */
  record Link(String target, List<Inline> content) implements Inline {
    /** Keeps an own copy. */
    public Link {
      content = List.copyOf(content);
    }
  }

  /** A hard line break. */
  record LineBreak() implements Inline {}

  /**
   * {@code {companies-2018}} or {@code {yunqi-town/companies-2018|date}}: a bound fact or event.
   *
   * @param subject the subject's id; null where the text belongs to it
   * @param name the fact's or event's id within the subject
   */
  record FactRef(@Nullable String subject, String name, Part part, Span where) implements Inline {}

  /** What of a fact a reference shows. */
  enum Part {
    /** The value as printed: {@code 1061家}. */
    VALUE,
    /** The date: {@code 2018年12月}. */
    DATE,
    /** The year of the date only: {@code 2018年}. */
    YEAR,
    /** The due date: {@code 2022年}. */
    DUE,
    /** The kind in words: {@code 目标}. */
    KIND,
    /** The number with 万 and 亿 multiplied out and digits grouped: {@code 27,200,000,000元}. */
    NORMALISED
  }

  /**
   * {@code [[wang-jian]]} or {@code [[wang-jian|王坚院士]]}: a link to a subject's page.
   *
   * @param text what is shown; null for the subject's name
   */
  record SubjectRef(String subject, @Nullable String text, Span where) implements Inline {}

  /**
   * {@code {=2050大会|name}}: text with a number that is no fact.
   *
   * @param reason an id of {@code content/vocabulary/exclusions.yaml}
   */
  record Unbound(String text, String reason, Span where) implements Inline {}

  /**
   * {@code -{zh-Hans:…;zh-Hant:…}-} or {@code -{…}-}: the forms are fixed by hand.
   *
   * @param hongKong null where none is given: what the glyphs of Hong Kong make of {@code hant}
   */
  record Fixed(String hans, String hant, @Nullable String hongKong, Span where) implements Inline {
    /** {@code -{…}-}: the same in every script. */
    public static Fixed everywhere(String text, Span where) {
      return new Fixed(text, text, text, where);
    }
  }

  /** {@code [^1]}: a footnote of the same text. */
  record FootnoteRef(String label, int number) implements Inline {}

  /** Raw HTML, where the book allows it. */
  record Html(String html) implements Inline {}
}
