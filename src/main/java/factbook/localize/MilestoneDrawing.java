package factbook.localize;

import factbook.chart.Milestones;
import factbook.chart.Milestones.Moment;
import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.view.ChartView;
import factbook.view.ChartView.MilestoneView;
import factbook.view.ChartView.YearTickView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws the dated events of a subject on an axis of years, in one script. */
final class MilestoneDrawing {
  /** With fewer, or within one year, the list itself is seen at a glance. */
  private static final int ENOUGH = 4;

  private final Words words;
  private final Wording wording;
  private final Texts texts;

  MilestoneDrawing(Words words, Wording wording, Texts texts) {
    this.words = words;
    this.wording = wording;
    this.texts = texts;
  }

  /** The drawing; empty where there is too little to see. */
  Optional<ChartView> of(Subject subject) {
    Map<String, Event> events = new LinkedHashMap<>();
    List<Moment> moments = new ArrayList<>();
    for (Event event : subject.events()) {
      EdtfDate at = event.at();
      if (at != null) {
        events.put(event.id().toString(), event);
        moments.add(new Moment(event.id().toString(), at.first(), at.last()));
      }
    }
    if (moments.size() < ENOUGH) {
      return Optional.empty();
    }
    Milestones drawn = Milestones.of(moments);
    return drawn.times().first() == drawn.times().last()
        ? Optional.empty()
        : Optional.of(view(drawn, events));
  }

  private ChartView view(Milestones drawn, Map<String, Event> events) {
    List<YearTickView> years =
        drawn.times().named().stream()
            .map(
                year ->
                    new YearTickView(
                        SeriesDrawing.percent(drawn.times().share(LocalDate.of(year, 1, 1))),
                        SeriesDrawing.percent(drawn.times().middle(year)),
                        String.valueOf(year)))
            .toList();
    List<MilestoneView> marks =
        drawn.marks().stream()
            .map(mark -> view(mark, Objects.requireNonNull(events.get(mark.id()))))
            .toList();
    return new ChartView.Milestones(
        "c-events",
        words.say(Word.MILESTONES, String.valueOf(marks.size())),
        words.say(Word.MILESTONES_DESCRIPTION),
        List.of(),
        drawn.height(),
        drawn.base(),
        years,
        marks);
  }

  private MilestoneView view(Milestones.Mark mark, Event event) {
    FactId id = event.id();
    String text = texts.plain(event.text(), id.subject());
    return new MilestoneView(
        id.toString(),
        SeriesDrawing.percent(mark.x()),
        mark.y(),
        words.say(Word.MILESTONE, wording.date(event.at()), text, wording.kind(event.kind())),
        Figures.ascii(event.kind()));
  }
}
