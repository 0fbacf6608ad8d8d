package factbook.render;

import factbook.text.Span;
import factbook.text.TextFile;

/** Places and sentences of FreeMarker's messages as those of ours. */
final class Places {
  private Places() {}

  /** The place of a line and a column, both from 1, in UTF-16 units. */
  static Span span(TextFile file, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = file.text().indexOf('\n', start);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    int at = Math.min(start + Math.max(column, 1) - 1, file.text().length());
    return file.span(at, Math.min(at + 1, file.text().length()));
  }

  /** What FreeMarker has to say without its tips, on one line and without a full stop. */
  static String firstSentence(String message) {
    String text = message.strip();
    int tips = text.indexOf("\n----");
    text = (tips < 0 ? text : text.substring(0, tips)).strip();
    int paragraph = text.indexOf("\n\n");
    text = (paragraph < 0 ? text : text.substring(0, paragraph)).strip();
    String line = text.replaceAll("\\s+", " ").replaceAll("\\s*\\[in template .*", "");
    int stop = line.indexOf(". ");
    line = stop < 0 ? line : line.substring(0, stop);
    return line.replaceAll("[.:]+$", "");
  }
}
