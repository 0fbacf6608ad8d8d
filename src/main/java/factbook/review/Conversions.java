package factbook.review;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Settled;
import factbook.review.ConversionReport.Place;
import factbook.script.Converter;
import factbook.script.Explained;
import factbook.script.Explained.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** The report; unsettled places and stale readings are added to the diagnostics. */
  ConversionReport check(Converter converter) {
    List<Explained> explained =
        texts.parallelStream().map(text -> converter.explain(text.text())).toList();
    Readings readings = new Readings(settled);
    Set<Place> places = new LinkedHashSet<>();
    for (int i = 0; i < explained.size(); i++) {
      for (Choice choice : explained.get(i).ambiguous()) {
        places.add(place(texts.get(i), explained.get(i), choice, readings));
      }
    }
    places.stream().filter(place -> !place.isSettled()).forEach(this::addUnsettled);
    settled.forEach(each -> check(each, explained));
    return new ConversionReport(new ArrayList<>(places));
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

  /** A longer text is read as settled wherever it stands; a single character where it can be. */
  private void check(Settled each, List<Explained> explained) {
    boolean isFound = false;
    boolean isOne = each.text().codePointCount(0, each.text().length()) == 1;
    Set<String> otherwise = new LinkedHashSet<>();
    for (Explained text : explained) {
      int length = each.text().length();
      for (int at = text.text().indexOf(each.text());
          at >= 0;
          at = text.text().indexOf(each.text(), at + length)) {
        isFound = true;
        String converted = Readings.converted(text, at, at + length);
        if (!isOne && !converted.equals(each.reading())) {
          otherwise.add(converted);
        }
      }
    }
    for (String converted : otherwise) {
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
    if (!isFound) {
      diagnostics.add(
          each.where(),
          ReviewCode.NEEDLESS_READING,
          "no text has “" + each.text() + "” any more",
          "remove the entry");
    }
  }
}
