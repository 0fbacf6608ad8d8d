package factbook.load;

import factbook.text.Span;

/** Places that are small enough to point at. */
final class Places {
  private Places() {}

  /** The part of a place that stands on its first line. */
  static Span firstLine(Span span) {
    int end = span.text().indexOf('\n');
    return end < 0 ? span : span.part(0, end);
  }
}
