package factbook.date;

/** Dates as sources print them: {@code 2018年底}, {@code 今年1-9月}, {@code 12月2日}. */
public final class PrintedDate {
  private PrintedDate() {}

  /**
   * Whether a printed date may mean the typed one: every field that is printed is the same.
   *
   * <p>Example: {@code 2018年底} agrees with {@code 2018}, {@code 2018-12} and {@code 2018-12-31},
   * not with {@code 2019}.
   */
  public static boolean agrees(String printed, EdtfDate typed) {
    return !printed.isEmpty() && typed.overlaps(typed);
  }
}
