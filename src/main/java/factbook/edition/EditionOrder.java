package factbook.edition;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Editions by their day, then by their id, in which numbers count as such: 2026-9, 2026-11. */
public final class EditionOrder {
  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

  private EditionOrder() {}

  /** The order of snapshots that have a date. */
  public static Comparator<Snapshot> ofSnapshots() {
    return Comparator.comparing((Snapshot one) -> String.valueOf(one.date()))
        .thenComparing(Snapshot::edition, EditionOrder::compareIds);
  }

  /** The order of ids, for where days do not matter. */
  public static Comparator<String> ofIds() {
    return EditionOrder::compareIds;
  }

  /** Whether an edition may follow another one. */
  public static boolean mayFollow(String id, String date, Snapshot last) {
    int byDate = date.compareTo(String.valueOf(last.date()));
    boolean areNumbered =
        Character.isDigit(id.charAt(0)) && Character.isDigit(last.edition().charAt(0));
    int byId = compareIds(id, last.edition());
    return byDate >= 0 && (byId > 0 || (byDate > 0 && byId != 0 && !areNumbered));
  }

  /** {@code 2026-9} is before {@code 2026-11}, and that before {@code 2026-11.1}. */
  static int compareIds(String left, String right) {
    Matcher a = PART.matcher(left);
    Matcher b = PART.matcher(right);
    while (true) {
      boolean hasLeft = a.find();
      boolean hasRight = b.find();
      if (!hasLeft || !hasRight) {
        return Boolean.compare(hasLeft, hasRight);
      }
      int order = compareParts(a.group(), b.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int compareParts(String left, String right) {
    boolean areNumbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
    return areNumbers
        ? new BigInteger(left).compareTo(new BigInteger(right))
        : left.compareTo(right);
  }
}
