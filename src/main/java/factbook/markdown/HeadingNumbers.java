package factbook.markdown;

import com.vladsch.flexmark.ast.Heading;
import org.jspecify.annotations.Nullable;

/** Numbers the headings of one text: {@code n-1}, {@code n-1-1}, {@code n-2}. */
final class HeadingNumbers {
  private static final int FIRST = 2;
  private static final int LAST = 4;

  private final int[] counts = new int[LAST - FIRST + 1];

  /** The id of the next heading; null after saying why it cannot stand there. */
  @Nullable String next(Heading heading, Reading reading) {
    int level = heading.getLevel();
    if (level < FIRST) {
      refuse(heading, reading, "the title of the page is its subject’s name", "start at ##");
      return null;
    }
    if (level > LAST) {
      refuse(heading, reading, "headings go down to ####", "use fewer #");
      return null;
    }
    int index = level - FIRST;
    if (index > 0 && counts[index - 1] == 0) {
      refuse(
          heading,
          reading,
          "this heading has no " + "#".repeat(level - 1) + " above it",
          "use one # less");
    }
    counts[index]++;
    for (int below = index + 1; below < counts.length; below++) {
      counts[below] = 0;
    }
    return id(index);
  }

  private String id(int index) {
    StringBuilder id = new StringBuilder("n");
    for (int i = 0; i <= index; i++) {
      id.append('-').append(counts[i]);
    }
    return id.toString();
  }

  private static void refuse(Heading heading, Reading reading, String message, String hint) {
    reading.report(heading, MarkdownCode.HEADING_LEVEL, message, hint);
  }
}
