package factbook.assemble;

import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the year that is printed before them in their paragraph: {@code 同年10月} behind {@code
 * 2013年} is {@code 2013年10月}.
 */
final class SameYear {
  private static final Pattern SAME = Pattern.compile("^(?:同年|当年|當年)");
  private static final Pattern YEAR = Pattern.compile("^\\d{4}年");

  private final Records records;

  SameYear(Records records) {
    this.records = records;
  }

  /** The evidence with such a date told by its year, where the record has one before it. */
  Evidence told(Evidence evidence) {
    Printed date = evidence.date();
    Paragraph paragraph = records.paragraph(evidence.source(), evidence.paragraph());
    if (date == null || paragraph == null || !SAME.matcher(date.text()).find()) {
      return evidence;
    }
    String year = yearBefore(paragraph, date);
    return year == null
        ? evidence
        : new Evidence(
            evidence.source(),
            evidence.paragraph(),
            evidence.figure(),
            told(date, year),
            evidence.words(),
            evidence.where());
  }

  private static Printed told(Printed date, String year) {
    return new Printed(SAME.matcher(date.text()).replaceFirst(year), date.nth(), date.where());
  }

  /** The last year that the record lists before a date. */
  private static @Nullable String yearBefore(Paragraph paragraph, Printed date) {
    String year = null;
    for (PrintedFigure figure : paragraph.figures()) {
      if (figure.text().equals(date.text()) && figure.nth() == Math.max(date.nth(), 1)) {
        return year;
      }
      Matcher printed = YEAR.matcher(figure.text());
      if (printed.find()) {
        year = printed.group();
      }
    }
    return null;
  }
}
