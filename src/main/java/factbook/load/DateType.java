package factbook.load;

import factbook.date.EdtfDate;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** A date of the EDTF subset: {@code 2018}, {@code 2018-12-31}, {@code 2021-01/2021-09}. */
public record DateType() implements Type<EdtfDate> {
  private static final String END = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

  /** How a date is typed; the calendar asks for more. */
  public static final String PATTERN = END + "(/" + END + ")?[?~]?";

  @Override
  public @Nullable EdtfDate read(YamlNode node, String name, Reading reading) {
    Scalar scalar = reading.scalar(node, name, this);
    if (scalar == null) {
      return null;
    }
    EdtfDate date = reading.dates().parse(scalar.text()).orElse(null);
    if (date == null) {
      NoDate why = NoDate.of(scalar.text());
      reading
          .diagnostics()
          .add(Places.firstLine(scalar.span()), LoadCode.DATE, why.message(), why.hint());
    }
    return date;
  }

  @Override
  public String words() {
    return "a date";
  }
}
