package factbook.review;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Settled;
import factbook.review.ConversionReport.Place;
import factbook.script.Converter;
import factbook.script.Explained;
import factbook.script.Explained.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ambiguous places of all texts and compares them with what the editor has settled. */
final class Conversions {
  private final List<AuthoredText> texts;
  private final List<Settled> settled;
  private final Diagnostics diagnostics;

  Conversions(List<AuthoredText> texts, List<Settled> settled, Diagnostics diagnostics) {
    this.texts = texts;
    this.settled = settled;
    this.diagnostics = diagnostics;
  }

  /**
   * What was seen in a text. Why each of its characters became what it became takes many times the
   * room of the text, so that is let go at once.
   *
   * @param met what settled texts became that stand in it
   */
  private record Seen(List<Place> places, List<Met> met) {}

  /** A settled text and what became of it in one place. */
  private record Met(Settled settled, String converted) {}

  /** The report; unsettled places and stale readings are added to the diagnostics. */
  ConversionReport check(Converter converter) {
    Readings readings = new Readings(settled);
    Set<Place> places = new LinkedHashSet<>();
    Map<Settled, Set<String>> became = new HashMap<>();
    List<Seen> all =
        texts.parallelStream()
            .map(text -> seen(text, converter.explain(text.text()), readings))
            .toList();
    for (Seen seen : all) {
      places.addAll(seen.places());
      for (Met met : seen.met()) {
        became.computeIfAbsent(met.settled(), none -> new LinkedHashSet<>()).add(met.converted());
      }
    }
    places.stream().filter(place -> !place.isSettled()).forEach(this::addUnsettled);
    settled.forEach(each -> check(each, became.getOrDefault(each, Set.of())));
    return new ConversionReport(new ArrayList<>(places));
  }

  private Seen seen(AuthoredText text, Explained explained, Readings readings) {
    List<Place> places =
        explained.ambiguous().stream()
            .map(choice -> place(text, explained, choice, readings))
            .toList();
    List<Met> met = new ArrayList<>();
    for (Settled each : settled) {
      int length = each.text().length();
      for (int at = text.text().indexOf(each.text());
          at >= 0;
          at = text.text().indexOf(each.text(), at + length)) {
        met.add(new Met(each, Readings.converted(explained, at, at + length)));
      }
    }
    return new Seen(places, List.copyOf(met));
  }

  private static Place place(
      AuthoredText text, Explained explained, Choice choice, Readings readings) {
    Settled reading = readings.of(explained, choice);
    String other = choice.other() == null ? "" : choice.other();
    int start = text.sentenceStart(choice.start());
    int end = text.sentenceEnd(choice.end());
    return new Place(
        shown(text.text().substring(start, end)),
        shown(Readings.converted(explained, start, end)),
        choice.from(),
        choice.to(),
        Arrays.stream(other.split("/", -1)).filter(form -> !form.equals(choice.to())).toList(),
        choice.rule(),
        reading == null ? null : reading.because(),
        text.place(choice.start(), choice.end()));
  }

  /** Without blanks at its ends; what is not converted is left out. */
  private static String shown(String sentence) {
    return sentence.replace(AuthoredText.OBJECT, '…').strip();
  }

  private void addUnsettled(Place place) {
    diagnostics.add(
        place.where(),
        ReviewCode.AMBIGUOUS,
        "“"
            + place.text()
            + "” became “"
            + place.reading()
            + "” and could be “"
            + String.join("” or “", place.others())
            + "” ("
            + place.rule().id()
            + "): "
            + place.sentence(),
        "settle it in content/conversions.yaml, or add the word to content/glossary.yaml");
  }

  /**
   * A longer text is read as settled wherever it stands; a single character where it can be.
   *
   * @param became what became of it, in the order of the book
   */
  private void check(Settled each, Set<String> became) {
    boolean isOne = each.text().codePointCount(0, each.text().length()) == 1;
    for (String converted : became) {
      if (!isOne && !converted.equals(each.reading())) {
        addOtherReading(each, converted);
      }
    }
    if (became.isEmpty()) {
      diagnostics.add(
          each.where(),
          ReviewCode.NEEDLESS_READING,
          "no text has “" + each.text() + "” any more",
          "remove the entry");
    }
  }

  private void addOtherReading(Settled each, String converted) {
    diagnostics.add(
        each.where(),
        ReviewCode.OTHER_READING,
        "“"
            + each.text()
            + "” is settled as “"
            + each.reading()
            + "” and becomes “"
            + converted
            + "”",
        "put it into content/glossary.yaml, or settle what it becomes");
  }
}
