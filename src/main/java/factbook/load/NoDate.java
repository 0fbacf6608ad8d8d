package factbook.load;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is no date.
 *
 * @param message what is wrong
 * @param hint what to do
 */
record NoDate(String message, String hint) {
  private static final Pattern DATE =
      Pattern.compile("(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<year>[0-9]{4})[-./年](?<month>[0-9]{1,2})([-./月](?<day>[0-9]{1,2}))?[月日号]?");
  private static final String FORMS =
      "type a date like 2018, 2018-12, 2018-12-31, 2021-01/2021-09, 2020? or 2015~";

  /** Why a text that {@link factbook.date.EdtfDate#parse} refuses is no date. */
  static NoDate of(String text) {
    String[] ends = text.replaceFirst("[?~]$", "").split("/", -1);
    for (String end : ends) {
      if (!DATE.matcher(end).matches()) {
        return unread(text);
      }
    }
    for (String end : ends) {
      NoDate impossible = impossible(end);
      if (impossible != null) {
        return impossible;
      }
    }
    return ends.length == 2
        ? new NoDate("“" + text + "” ends before it begins", "exchange the two dates")
        : unread(text);
  }

  private static NoDate unread(String text) {
    Matcher loose = LOOSE.matcher(text);
    if (!loose.matches()) {
      return new NoDate("“" + text + "” is no date", FORMS);
    }
    String day = loose.group("day");
    String meant =
        loose.group("year")
            + "-"
            + twoDigits(loose.group("month"))
            + (day == null ? "" : "-" + twoDigits(day));
    return new NoDate("“" + text + "” is no date", "did you mean “" + meant + "”?");
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static @Nullable NoDate impossible(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches() || parts.group("month") == null) {
      return null;
    }
    int month = Integer.parseInt(parts.group("month"));
    if (month < 1 || month > 12) {
      return new NoDate(
          "“" + date + "” is no date: there is no month " + parts.group("month"),
          "months are 01 to 12");
    }
    YearMonth whole = YearMonth.of(Integer.parseInt(parts.group("year")), month);
    String day = parts.group("day");
    if (day == null
        || (Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= whole.lengthOfMonth())) {
      return null;
    }
    return new NoDate(
        "“" + date + "” is no date: " + whole + " has " + whole.lengthOfMonth() + " days",
        "the days of that month are 01 to " + whole.lengthOfMonth());
  }
}
