package factbook.report;

import factbook.edition.Change;
import factbook.edition.Difference;
import factbook.edition.Statement;
import factbook.fact.ChangeClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one edition to another, for people: a line for each change, by its sort. */
public final class DifferenceText {
  private DifferenceText() {}

  /** The lines, each with LF. */
  public static String format(Difference difference) {
    Map<ChangeClass, StringBuilder> groups = new EnumMap<>(ChangeClass.class);
    Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
    for (Change change : difference.changes()) {
      counts.merge(change.what(), 1, Integer::sum);
      add(change, groups.computeIfAbsent(change.what(), key -> new StringBuilder()));
    }
    String summary =
        counts.isEmpty()
            ? "no changes"
            : counts.entrySet().stream()
                .map(count -> count.getValue() + " " + Typed.name(count.getKey()))
                .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    text.append(
        "%s → %s: %s%n"
            .replace("%n", "\n")
            .formatted(difference.before(), difference.after(), summary));
    groups.forEach(
        (what, lines) -> text.append('\n').append(Typed.name(what)).append('\n').append(lines));
    return text.toString();
  }

  private static void add(Change change, StringBuilder text) {
    text.append("  ").append(change.id()).append("  ").append(words(change)).append('\n');
    if (change.note() != null) {
      text.append("    ").append(change.note()).append('\n');
    } else if (change.from() != null) {
      text.append("    follows from ").append(change.from()).append('\n');
    } else if (change.lacksNote()) {
      text.append("    no note says why\n");
    }
  }

  private static String words(Change change) {
    Statement before = change.before();
    Statement after = change.after();
    if (before == null || after == null) {
      return value(before == null ? after : before);
    }
    return switch (change.what()) {
      case RE_DATED -> value(after) + ": " + date(before) + " → " + date(after);
      case RE_SOURCED -> value(after) + ": " + places(before) + " → " + places(after);
      default -> difference(before, after);
    };
  }

  /** What differs: the value where it does, else all that may. */
  private static String difference(Statement before, Statement after) {
    return before.value().equals(after.value())
        ? value(after) + ": " + rest(before) + " → " + rest(after)
        : before.value() + " → " + after.value();
  }

  private static String rest(Statement statement) {
    return String.join(
        ", ", List.of(statement.property(), statement.kind(), statement.rank(), date(statement)));
  }

  private static String value(@Nullable Statement statement) {
    return statement == null ? "" : statement.value();
  }

  private static String date(Statement statement) {
    return statement.date() == null ? "no date" : statement.date();
  }

  private static String places(Statement statement) {
    return statement.evidence().stream()
        .map(place -> place.source() + " " + place.paragraph())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
