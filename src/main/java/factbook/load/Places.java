package factbook.load;

import factbook.text.Span;

/** Places that are small enough to point at. */
final class Places {
  private Places() {}

  /** The part of a place that stands on its first line. */
  static Span firstLine(Span span) {
    return span.isOnOneLine() ? span : span.part(0, span.text().indexOf('\n'));
  }
}
