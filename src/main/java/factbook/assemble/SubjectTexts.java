package factbook.assemble;

import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.narrative.TextWalk;
import java.util.function.Consumer;

/** Visits every part of the texts of a subject, in the order of the text. */
final class SubjectTexts {
  private SubjectTexts() {}

  /** All texts of a subject: its summary, word values, events, narrative. */
  static void parts(Subject subject, Consumer<Inline> visit) {
    TextWalk.parts(subject.summary(), visit);
    subject.facts().forEach(fact -> parts(fact.value(), visit));
    subject.events().forEach(event -> TextWalk.parts(event.text(), visit));
    if (subject.narrative() != null) {
      parts(subject.narrative(), visit);
    }
  }

  /** The text of a value; nothing where it is not in words. */
  static void parts(Value value, Consumer<Inline> visit) {
    if (value instanceof Value.Words words) {
      TextWalk.parts(words.text(), visit);
    }
  }

  static void parts(Narrative narrative, Consumer<Inline> visit) {
    TextWalk.lines(narrative, line -> TextWalk.parts(line, visit));
  }
}
