package factbook.data;

import factbook.content.Content;
import factbook.review.ConversionReport;
import factbook.review.ConversionReport.Place;
import java.io.IOException;
import java.io.OutputStream;

/** {@code data/conversion.json}: every ambiguous place, what was chosen, and why. */
record ConversionJson(String edition, ConversionReport report) implements Content {
  @Override
  public void writeTo(OutputStream out) throws IOException {
    Json.file(
        out,
        1,
        json ->
            json.text("edition", edition)
                .number("unsettled", report.unsettled())
                .objects("places", report.places(), ConversionJson::write));
  }

  private static void write(Json json, Place place) throws IOException {
    json.text("text", place.text())
        .text("reading", place.reading())
        .texts("others", place.others())
        .text("rule", place.rule().id())
        .text("sentence", place.sentence())
        .text("because", place.because())
        .text("place", place.where().toString());
  }
}
