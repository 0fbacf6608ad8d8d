package factbook.load;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Relation;
import factbook.fact.RelationType;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.figure.FigureParser;
import factbook.markdown.MarkdownReader;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads parks and entities. Each is loaded from its own files alone, so they may be loaded side by
 * side.
 */
public final class SubjectLoader {
  private final VocabularyLoader.Words words;
  private final FigureParser figures;
  private final MarkdownReader texts;
  private final Dates dates = new Dates();

  /** A loader of the subjects of a book; safe for use by several threads. */
  public SubjectLoader(VocabularyLoader.Words words, FigureParser figures, MarkdownReader texts) {
    this.words = words;
    this.figures = figures;
    this.texts = texts;
  }

  /**
   * What a file holds.
   *
   * @param subject null where the file cannot be understood
   * @param unread facts and events that have mistakes
   * @param isComplete whether it has no other facts and events than those two
   */
  public record Loaded(@Nullable Subject subject, Set<FactId> unread, boolean isComplete) {}

  /** Loads a park without the parts that have mistakes, which are said. */
  public Loaded loadPark(
      String id, TextFile file, @Nullable TextFile narrative, Diagnostics diagnostics) {
    return load(id, SubjectShapes.PARK_SHAPE, file, narrative, diagnostics);
  }

  /** Loads an entity without the parts that have mistakes, which are said. */
  public Loaded loadEntity(
      String id, TextFile file, @Nullable TextFile narrative, Diagnostics diagnostics) {
    return load(id, SubjectShapes.ENTITY_SHAPE, file, narrative, diagnostics);
  }

  private Loaded load(
      String id, Shape shape, TextFile file, @Nullable TextFile markdown, Diagnostics diagnostics) {
    Narrative narrative = markdown == null ? null : texts.read(markdown, diagnostics);
    Diagnostics own = new Diagnostics();
    Reading reading = new Reading(own, words.names(), dates);
    Fields fields = Documents.read(file, Type.of(shape), reading);
    Loaded loaded =
        fields == null
            ? new Loaded(null, Set.of(), false)
            : new OneSubject(id, fields, reading).load(narrative);
    diagnostics.addAll(own);
    return loaded;
  }

  /** The parts of one subject, in the order of its file. */
  private final class OneSubject {
    private final String id;
    private final Fields fields;
    private final Reading reading;
    private final Defined defined;
    private final Set<FactId> unread = new LinkedHashSet<>();
    private boolean areIdsKnown = true;

    OneSubject(String id, Fields fields, Reading reading) {
      this.id = id;
      this.fields = fields;
      this.reading = reading;
      this.defined = new Defined(LoadCode.DUPLICATE_ID, reading.diagnostics());
    }

    Loaded load(@Nullable Narrative narrative) {
      Subject subject = subject(narrative);
      boolean isComplete =
          subject != null
              && areIdsKnown
              && fields.isWholeList(SubjectShapes.FACTS)
              && fields.isWholeList(SubjectShapes.EVENTS)
              && reading.diagnostics().errorsIn(fields.all()).stream()
                  .noneMatch(fields::isBesideValues);
      return new Loaded(subject, unread, isComplete);
    }

    private @Nullable Subject subject(@Nullable Narrative narrative) {
      // Every part is read before the whole is judged: all mistakes are shown at once.
      List<Inline> summary = line(fields.get(SubjectShapes.SUMMARY));
      List<Fact> facts = facts();
      List<Event> events = events();
      List<Relation> relations = relations();
      if (!fields.isWhole()) {
        return null;
      }
      return new Subject(
          id,
          fields.get(SubjectShapes.SUBJECT_KIND, SubjectKind.PARK),
          fields.need(SubjectShapes.NAME),
          fields.need(SubjectShapes.PINYIN),
          fields.get(SubjectShapes.ALIASES, List.of()),
          summary,
          facts,
          events,
          relations,
          narrative,
          fields.valuePlace(SubjectShapes.NAME));
    }

    private List<Fact> facts() {
      FactLoader loader =
          new FactLoader(
              words.vocabulary(), new ValueReader(figures, texts, reading), reading.diagnostics());
      List<Fact> facts = new ArrayList<>();
      for (Fields typed : fields.get(SubjectShapes.FACTS, List.of())) {
        Fact fact = loader.load(id, typed);
        if (isUsable(typed) && fact != null) {
          facts.add(fact);
        } else {
          addUnread(typed);
        }
      }
      return facts;
    }

    private List<Event> events() {
      List<Event> events = new ArrayList<>();
      for (Fields typed : fields.get(SubjectShapes.EVENTS, List.of())) {
        Event event = event(typed);
        if (isUsable(typed) && event != null) {
          events.add(event);
        } else {
          addUnread(typed);
        }
      }
      return events;
    }

    /** Whether an entry has an id of its own and no mistake at all. */
    private boolean isUsable(Fields typed) {
      String name = typed.get(SubjectShapes.ID);
      boolean hasOwnId =
          name != null
              && defined.isNew(name, "a fact or an event", typed.valuePlace(SubjectShapes.ID));
      areIdsKnown &= hasOwnId; // a second entry of an id was meant to have another
      return hasOwnId && isWithoutMistake(typed);
    }

    private boolean isWithoutMistake(Fields typed) {
      return reading.diagnostics().errorsIn(typed.all()).isEmpty();
    }

    private void addUnread(Fields typed) {
      String name = typed.get(SubjectShapes.ID);
      if (name != null) {
        unread.add(new FactId(id, name));
      }
    }

    private @Nullable Event event(Fields typed) {
      List<Evidence> evidence = EvidenceLoader.load(typed, reading.diagnostics());
      List<Inline> text = line(typed.get(SubjectShapes.TEXT));
      FactRules.checkDate(typed, reading.diagnostics());
      if (FactRules.isWithoutEvidence(typed)) {
        FactRules.addNoEvidence(typed, "an event", reading.diagnostics());
      }
      return !typed.isWhole()
          ? null
          : new Event(
              new FactId(id, typed.need(SubjectShapes.ID)),
              typed.get(SubjectShapes.AT),
              typed.get(SubjectShapes.INFERRED),
              typed.get(SubjectShapes.EVENT_KIND, Kind.OBSERVED),
              text,
              evidence,
              typed.valuePlace(SubjectShapes.ID));
    }

    private List<Relation> relations() {
      List<Relation> relations = new ArrayList<>();
      for (Fields typed : fields.get(SubjectShapes.RELATIONS, List.of())) {
        List<Evidence> evidence = EvidenceLoader.load(typed, reading.diagnostics());
        RelationType type =
            typed.isWhole()
                ? words.vocabulary().relations().get(typed.need(SubjectShapes.TYPE))
                : null;
        if (type != null && isWithoutMistake(typed)) {
          relations.add(relation(type, typed, evidence));
        }
      }
      return relations;
    }

    private Relation relation(RelationType type, Fields typed, List<Evidence> evidence) {
      return new Relation(
          type,
          id,
          typed.need(SubjectShapes.TO),
          typed.get(SubjectShapes.AT),
          typed.get(SubjectShapes.KIND, Kind.OBSERVED),
          evidence,
          typed.get(SubjectShapes.NOTE),
          typed.where());
    }

    private List<Inline> line(@Nullable Scalar typed) {
      return typed == null
          ? List.of()
          : texts.readLine(typed.text(), typed.content(), reading.diagnostics());
    }
  }
}
