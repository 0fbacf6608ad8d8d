package factbook.load;

import factbook.date.EdtfDate;
import factbook.fact.Property;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.figure.FigureParser;
import factbook.figure.Unit;
import factbook.load.Names.Target;
import factbook.markdown.MarkdownReader;
import factbook.text.Span;
import factbook.yaml.YamlNode.Scalar;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the value of a fact by the type of its property. */
final class ValueReader {
  private final FigureParser figures;
  private final MarkdownReader texts;
  private final Reading reading;

  ValueReader(FigureParser figures, MarkdownReader texts, Reading reading) {
    this.figures = figures;
    this.texts = texts;
    this.reading = reading;
  }

  /** The value; null where it is a mistake, which has been said. */
  @Nullable Value read(Scalar typed, Property property) {
    return switch (property.type()) {
      case QUANTITY -> quantity(typed, property);
      case TEXT ->
          new Value.Words(texts.readLine(typed.text(), typed.content(), reading.diagnostics()));
      case DATE -> {
        EdtfDate date = new DateType().read(typed, "value", reading);
        yield date == null ? null : new Value.Date(date);
      }
      case ENTITY -> {
        String subject = Type.reference(Target.SUBJECT).read(typed, "value", reading);
        yield subject == null ? null : new Value.Entity(subject);
      }
    };
  }

  private @Nullable Value quantity(Scalar typed, Property property) {
    FigureParser.Result result = figures.parse(typed.text());
    if (result instanceof FigureParser.Result.Unread unread) {
      reading
          .diagnostics()
          .add(
              Places.firstLine(typed.part(unread.at(), typed.text().length())),
              LoadCode.FIGURE,
              "“" + typed.text() + "” is no figure: " + unread.why(),
              "type the figure as it is printed, with its unit and nothing else");
      return null;
    }
    Figure figure = ((FigureParser.Result.Read) result).figure();
    if (!figure.unit().id().equals(property.unit().id())) {
      addWrongUnit(typed, figure, property);
      return null;
    }
    return new Value.Quantity(figure);
  }

  private void addWrongUnit(Scalar typed, Figure figure, Property property) {
    Unit wanted = property.unit();
    String is =
        figure.unit().equals(Unit.NONE)
            ? "“" + typed.text() + "” has no unit"
            : "“" + typed.text() + "” is counted in " + figure.unit().symbol();
    String must =
        wanted.equals(Unit.NONE)
            ? "“" + property.id() + "” has no unit"
            : "“" + property.id() + "” is counted in " + wanted.symbol();
    reading
        .diagnostics()
        .add(
            Places.firstLine(unitPlace(typed, figure.unit())),
            LoadCode.WRONG_UNIT,
            is + ", and " + must,
            figure.unit().equals(Unit.NONE)
                ? "type it with its unit, and add “because” where the source leaves the unit out"
                : "type the figure with the unit of the property, or choose another property");
  }

  /** Where the unit stands: at its last spelling in the text. */
  private static Span unitPlace(Scalar typed, Unit unit) {
    int start = -1;
    int end = -1;
    for (String spelling :
        Stream.concat(Stream.of(unit.symbol()), unit.aliases().stream()).toList()) {
      int at = typed.text().lastIndexOf(spelling);
      if (!spelling.isEmpty() && at >= 0 && at + spelling.length() > end) {
        start = at;
        end = at + spelling.length();
      }
    }
    return start < 0 ? typed.span() : typed.part(start, end);
  }
}
